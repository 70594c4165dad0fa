/** Parameters that say where a reader came from, never which article it is. */
export const trackingPrefixes = new RegExp(
  `^(?:${[
    'utm(?:$|[_-])|[a-z]tm_|at_|pk_|hsa_|wt[_.]|_hs|ga_|_gac|gaa_|fb_|vero_|oly_|trk_|cm_mmc|__|ns_|guce_',
    'pinned_post_|mc_|soc_|int_|ref_|gad_|matomo_|piwik_|_branch_|_x_tr_|elq|bsft_|oft_|sfmc_|sms_|adjust_|dop_',
    'adobe_mc|_sgm_|_bta_|_z1_|hmb_|cx_|spot_im_|intlink_',
  ].join('|')})`,
  'i',
);

/** The names that the makers of counters, newsletters, networks and shops gave theirs; no outlet numbers its articles by them. */
export const trackingNames: ReadonlySet<string> = new Set(
  (
    'fbclid gclid dclid gbraid wbraid msclkid yclid ysclid twclid ttclid li_fat_id igshid igsh cmpid icid ncid ocid ito smid ' +
    'smtyp xtor referrer referer refsrc s_cid mkt_tok spm taid sr_share guccounter _ga _gl traffic_source sharetype ' +
    'share_source wtrid fromrss ftag print-friendly tag_campaign wprov sfnsn openinbrowser usp cvid intcmp intcid ' +
    'accesstoken maca mibextid srnd emc feedtype feedname instance_id segment_id regi_id srsltid gclsrc epik rdt_cid ' +
    'tblci dicbo s_kwcid ef_id irclickid _openstat _ke _kx wickedid ml_subscriber ml_subscriber_hash hss_channel ' +
    'sc_cid sref mbid wpisrc wpmm itid tpcc spmailingid spuserid spjobid spreportid echobox icmp rb_clickid cx_testid ' +
    'pico_new_member pfmredir leadsource cm_ven trkcampaign trackingid lipi link_from from_rss ' +
    'hsctatracking os_ehash gs_l ceneo_spo tracking_source wtmc wtzmc _bhlid bbeml et_rid ct_params oicd auctid awclid cjevent ' +
    'sc_customer sc_eh sc_uid sc_channel sc_campaign sc_medium sc_outcome ss_email_id syclid ymclid qclid tgclid sznclid ' +
    'unicorn_click_id vgo_ee gps_adid ir_campaignid ir_adid ir_partnerid ig_rid n_cid i_cid waad weibo_id dt_dapp ' +
    'sharetoken share_medium share_from m_bt bxid cndid esrc xt_at dr_tracker dm_i hootpostid ' +
    'ck_subscriber_id omnisendcontactid h_sid h_slt subafid tduid vmcid ao_noptimize _cldee _clde x-clickref tw_source ' +
    'tw_medium action_object_map action_ref_map action_type_map sb_referer_host mkwid pcrid mkevt mkcid mkrid smclient ' +
    'hasha hashb hashc pwapi_token embedded-checkout akid zarsrc xrs link_location clicksource awc sv1 ' +
    'rcmrclid erid reflink xg_source wpsrc ftcamp obref oborigurl gnt-cfr unlocked_article_code sxsrf mc_tc _rdr ' +
    's_src s_subsrc app_platform af_xp af_ad af_adset afsrc deliveryname sending_id ' +
    // What a cache of AMP pages adds, whatever it says there.
    'amp_js_v amp_gsa usqp _amp ' +
    // A visitor's session, the comment that one answers, a wish for another form: the article is the same.
    'phpsessid jsessionid replytocom noamp nonamp nowprocket swcfpc fdx_switcher wpmp_switcher'
  ).split(' '),
);

/** Names that outlets also give to the number of an article: "/v?share=11" is one, "/the-wall-has-fallen?share=11" is not. */
export const likelyNames: ReadonlySet<string> = new Set(
  (
    'ref share shareid shared partner rss feed campaign campaign_id linkid recirc cmp cmp_id ei nb msg nl s si trk ved sa ' +
    'usg feature module pgtype platform mobile noredirect nocache cb ts timestamp refresh redirected reload ' +
    'gift giftid promo promocode affiliate aff adid pvid scm refid refcode refer referral clickid newsletter rssid rss_id ' +
    '_r comment commentid comment_id comment-id rnd rand random _ webview inapp isapp is_app app desktop mobil darkmode gdpr consent cookies autoplay inline_link ' +
    'share_id share_token nlid emailid'
  ).split(' '),
);

/** Of tracking as often as of one of many texts: dropped behind an article's number, or where the page itself says so. */
export const doubtfulNames = /^(?:user_?id|[a-z]{2,4}ref|.*[_-]ref)$/i;

/** The same as the likely ones by a part of the name: "from_source", "click_id", "newsletter-id", "emailCampaign" and "abclid". */
export const likelyForms = new RegExp(
  [
    '(?:^|[_-])(?:campaign|camp|click|tracking|referr?al|referrer|newsletter|subscriber|recipient)(?:[_-]?id)?$',
    '(?:^|[_-])(?:mailing|sharing|promo|affiliate|utm|gift)(?:[_-]?id)?$',
    'campaign(?:id)?$|[a-z]clid$|clickid$|^(?:from|share|link|traffic|rb|jw|click)[_-]?source$',
  ].join('|'),
  'i',
);
