-- Text as the search sees it, before Postgres parts it into words; lib/news/search-words.ts does the same for
-- the words of a query. Postgres by itself makes one word of "Trump/Putin" and of
-- "talks.Putin", two of "п'ять", and keeps apart the forms of Arabic letters that nobody types.
CREATE FUNCTION search_words(given text) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT unaccent(translate(
    regexp_replace(
      regexp_replace(
        regexp_replace(
          regexp_replace(normalize(regexp_replace(given, '[\u00bc-\u00be\u2150-\u215f]', ' ', 'g'), NFKC), '[\u00ad\u200b\u200d-\u200f\u2060\u202a-\u202e\u2066-\u2069\ufeff\u0640\u064b-\u065f\u0670\u0591-\u05bd\u05bf-\u05c7]', '', 'g'),
          '(?<=[\u0400-\u052f])[''’ʼ`](?=[\u0400-\u052f])', '', 'g'),
        '[!-/:-@\[-`{-~\u00a0-\u00bf\u200c\u2010-\u2027\u2030-\u205f\u05be\u060c\u061b\u061f\u06d4]', ' ', 'g'),
      -- Characters of scripts without spaces stand apart from the Latin words among them.
      '([\u0e00-\u0eff\u1000-\u109f\u1100-\u11ff\u1780-\u17ff\u3005\u3040-\u30ff\u3130-\u318f\u3400-\u9fff\uac00-\ud7a3]+)', ' \1 ', 'g'),
    'أإآٱىیئةؤک', 'اااايييهوك'))
$$;

CREATE FUNCTION search_vector_of(config text, given text) RETURNS tsvector LANGUAGE sql STABLE AS $$
  SELECT to_tsvector('simple', words) || to_tsvector(config::regconfig, words)
  FROM (SELECT search_words(given) AS words) prepared
$$;

-- What an article can be found by in any language: `forms` as they stand, or `words` as any dictionary has
-- them. Rather too much, and so that the index can be asked; which language it is in is asked afterwards.
CREATE FUNCTION search_query(forms text, words text) RETURNS tsquery LANGUAGE sql STABLE AS $$
  SELECT to_tsquery('simple', unaccent(forms)) || coalesce(string_agg('(' || asked::text || ')', ' | ')::tsquery, '')
  FROM (SELECT DISTINCT phraseto_tsquery(oid::regconfig, unaccent(words)) AS asked FROM pg_ts_config) dictionaries
  WHERE numnode(asked) > 0
$$;

CREATE OR REPLACE FUNCTION articles_search_vector() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.search_vector := search_vector_of(NEW.search_config, NEW.search_text);
  RETURN NEW;
END
$$;

-- The trigger reads every article's words anew.
UPDATE articles SET search_text = search_text;
