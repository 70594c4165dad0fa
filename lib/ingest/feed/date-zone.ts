import { isZoneName, offsetMinutes } from '@/lib/news/zoned-time';

/** Minutes east of UTC. Where an abbreviation is shared, the sense that feeds in English mean. */
const fixedZones: ReadonlyMap<string, number> = new Map(
  Object.entries({
    z: 0,
    ut: 0,
    utc: 0,
    gmt: 0,
    wet: 0,
    west: 60,
    bst: 60,
    ist: 330,
    cet: 60,
    cest: 120,
    met: 60,
    mest: 120,
    mez: 60,
    mesz: 120,
    eet: 120,
    eest: 180,
    sast: 120,
    cat: 120,
    eat: 180,
    msk: 180,
    msd: 240,
    trt: 180,
    gst: 240,
    pkt: 300,
    ict: 420,
    wib: 420,
    wita: 480,
    wit: 540,
    npt: 345,
    hkt: 480,
    sgt: 480,
    awst: 480,
    pht: 480,
    jst: 540,
    kst: 540,
    acst: 570,
    acdt: 630,
    aest: 600,
    aedt: 660,
    nzst: 720,
    nzdt: 780,
    nst: -210,
    ndt: -150,
    ast: -240,
    adt: -180,
    est: -300,
    edt: -240,
    hne: -300,
    hae: -240,
    cst: -360,
    cdt: -300,
    mst: -420,
    mdt: -360,
    pst: -480,
    pdt: -420,
    akst: -540,
    akdt: -480,
    hst: -600,
    hast: -600,
    brt: -180,
    art: -180,
    clt: -240,
    cot: -300,
    pet: -300,
    bot: -240,
    uyt: -180,
    wat: 60,
    idt: 180,
    irst: 210,
    irdt: 270,
    aft: 270,
    get: 240,
    almt: 300,
    myt: 480,
    bdt: 360,
    fet: 180,
    vet: -240,
    clst: -180,
    azt: 240,
    uzt: 300,
    mmt: 390,
    pgt: 600,
    chst: 600,
    sst: -660,
    'greenwich mean time': 0,
    'coordinated universal time': 0,
    'british summer time': 60,
    'central european time': 60,
    'central european standard time': 60,
    'central european summer time': 120,
    'eastern european time': 120,
    'eastern european standard time': 120,
    'eastern european summer time': 180,
    'moscow standard time': 180,
    'moscow time': 180,
    'india standard time': 330,
    'japan standard time': 540,
    'korean standard time': 540,
    'eastern daylight time': -240,
    'eastern standard time': -300,
    'central daylight time': -300,
    'central standard time': -360,
    'mountain daylight time': -360,
    'mountain standard time': -420,
    'pacific daylight time': -420,
    'pacific standard time': -480,
  }),
);

/** Abbreviations that do not say whether it is summer. */
const placedZones: ReadonlyMap<string, string> = new Map(
  Object.entries({
    et: 'America/New_York',
    ct: 'America/Chicago',
    mt: 'America/Denver',
    pt: 'America/Los_Angeles',
    at: 'America/Halifax',
    akt: 'America/Anchorage',
    est5edt: 'America/New_York',
    cst6cdt: 'America/Chicago',
    mst7mdt: 'America/Denver',
    pst8pdt: 'America/Los_Angeles',
  }),
);

// A name before the figures is passed over where these are a whole offset: "MSK+1" is an hour east of Moscow.
const offset =
  /^(?:gmt|utc?|z|[a-z]{3,5}(?= ?[+-]\d\d:?\d\d(?!\d)))?\s*-?([+-])(\d{1,2})(?:[:.]?(\d{2}))?(?::00)?(?:\s*\([^()]{1,40}\))?(?:\s+[a-z]{1,5})?$/i;

/**
 * Minutes east of UTC of a zone as written after a clock time: "Z", "+0200", "GMT+2", "EDT",
 * "Europe/Brussels", "(MEZ)". `local` is the clock time read as UTC, for zones with summer time. Null
 * for what is no zone.
 */
export function zoneMinutes(text: string, local: Date | null): number | null {
  const numeric = offset.exec(text.replace(/^\((.*)\)$/, '$1'));
  if (numeric !== null) return writtenMinutes(numeric);
  const words = text
    .replace(/(?<=\S)\s*\(.{1,40}\)$/, '')
    .replace(/^\(|\)$/g, '')
    .trim();
  const name = words.toLowerCase().replaceAll('.', '');
  const fixed = fixedZones.get(name);
  if (fixed !== undefined) return fixed;
  const place =
    placedZones.get(name) ?? (/^[A-Z][A-Za-z_]+\/[A-Za-z_/+-]{2,40}\d{0,2}$/.test(words) ? words : null);
  if (place !== null) return placeMinutes(place, local ?? new Date(0));
  // RFC 822's single letters were defined with the wrong sign; RFC 2822 §4.3 reads them all as unknown, -0000.
  return /^[a-ik-y]$/i.test(words) ? 0 : null;
}

function writtenMinutes([, sign, hours = '0', minutes = '0']: RegExpExecArray): number | null {
  const total = Number(hours) * 60 + Number(minutes);
  if (Number(minutes) > 59 || total > 15 * 60) return null;
  return sign === '-' ? -total : total;
}

/** The offset of a named place at a local clock time; the later of the two where clocks go back. */
function placeMinutes(place: string, local: Date): number | null {
  if (!isZoneName(place)) return null;
  const first = offsetMinutes(local, place);
  return offsetMinutes(new Date(local.getTime() - first * 60_000), place);
}
