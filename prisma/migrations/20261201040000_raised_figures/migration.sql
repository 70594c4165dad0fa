-- A note's number or a power is no part of the number before it: "500¹" was indexed as 5001, and not found by 500.
CREATE OR REPLACE FUNCTION search_words(given text) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT regexp_replace(unaccent(translate(
    regexp_replace(
      regexp_replace(
        regexp_replace(
          regexp_replace(normalize(regexp_replace(given, '[\u00b2\u00b3\u00b9\u00bc-\u00be\u2070\u2074-\u2079\u2150-\u215f]', ' ', 'g'), NFKC), '[\u00ad\u200b\u200d-\u200f\u2060\u202a-\u202e\u2066-\u2069\ufeff\u0640\u064b-\u065f\u0670\u0591-\u05bd\u05bf-\u05c7]', '', 'g'),
          '(?<=[\u0400-\u052f])[''’ʼ`](?=[\u0400-\u052f])', '', 'g'),
        '[!-/:-@\[-`{-~\u00a0-\u00bf\u200c\u2010-\u2027\u2030-\u205f\u05be\u060c\u061b\u061f\u06d4]', ' ', 'g'),
      -- Characters of scripts without spaces stand apart from the Latin words among them.
      '([\u0e00-\u0eff\u1000-\u109f\u1100-\u11ff\u1780-\u17ff\u3005\u3040-\u30ff\u3130-\u318f\u3400-\u9fff\uac00-\ud7a3]+)', ' \1 ', 'g'),
    'أإآٱىیئةؤک', 'اااايييهوك')),
    '[!-/:-@\[-`{-~]', ' ', 'g')
$$;

-- Articles whose words may be others now.
WITH made AS (
  UPDATE article_words w SET vector = told.vector, pairs = told.pairs
  FROM articles a CROSS JOIN LATERAL words_of(a) told
  WHERE a.id = w.id AND a.search_text ~ '[²³¹⁰⁴-⁹]'
  RETURNING w.vector
)
INSERT INTO vocabulary (word)
SELECT DISTINCT told.word FROM made, vocabulary_of(made.vector) AS told (word)
WHERE NOT EXISTS (SELECT FROM vocabulary v WHERE v.word = told.word);
