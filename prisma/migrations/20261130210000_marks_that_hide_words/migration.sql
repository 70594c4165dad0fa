-- unaccent writes some marks anew in ASCII: 《 as <<, − as -, 。 as a full stop. Between << and >> the parser then saw a
-- tag and dropped what stands in it, so that "《BILD》报道" was found by 报道 alone; and 10−12 held -12.
CREATE OR REPLACE FUNCTION search_words(given text) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT regexp_replace(unaccent(translate(
    regexp_replace(
      regexp_replace(
        regexp_replace(
          regexp_replace(normalize(regexp_replace(given, '[\u00bc-\u00be\u2150-\u215f]', ' ', 'g'), NFKC), '[\u00ad\u200b\u200d-\u200f\u2060\u202a-\u202e\u2066-\u2069\ufeff\u0640\u064b-\u065f\u0670\u0591-\u05bd\u05bf-\u05c7]', '', 'g'),
          '(?<=[\u0400-\u052f])[''’ʼ`](?=[\u0400-\u052f])', '', 'g'),
        '[!-/:-@\[-`{-~\u00a0-\u00bf\u200c\u2010-\u2027\u2030-\u205f\u05be\u060c\u061b\u061f\u06d4]', ' ', 'g'),
      -- Characters of scripts without spaces stand apart from the Latin words among them.
      '([\u0e00-\u0eff\u1000-\u109f\u1100-\u11ff\u1780-\u17ff\u3005\u3040-\u30ff\u3130-\u318f\u3400-\u9fff\uac00-\ud7a3]+)', ' \1 ', 'g'),
    'أإآٱىیئةؤک', 'اااايييهوك')),
    '[!-/:-@\[-`{-~]', ' ', 'g')
$$;

-- Articles whose words may be others now.
UPDATE article_words w SET vector = made.vector, pairs = made.pairs
FROM articles a CROSS JOIN LATERAL words_of(a) made
WHERE a.id = w.id
  AND a.search_text ~ '[×÷−∕∖⁻₋˂˃≪≫〈〉〈〉《》︽︾︿﹀]|[0-9A-Za-z][。︒｡][0-9A-Za-z]';
