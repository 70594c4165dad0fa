-- A search is one question to one index: beside its words a vector holds the name of its dictionary ("=english"),
-- "=slavic" where words take the endings of lib/language/word-family.ts, and the characters of scripts that do not
-- space their words in pairs ("峰会"), each also alone where a run ends.
CREATE FUNCTION unspaced_pairs(given text) RETURNS tsvector LANGUAGE sql IMMUTABLE AS $$
  SELECT coalesce(array_to_tsvector(array_agg(DISTINCT lower(substr(run[1], place, 2)))), '')
  FROM regexp_matches(given, '[\u0e00-\u0eff\u1000-\u109f\u1100-\u11ff\u1780-\u17ff\u19e0-\u19ff\u2e80-\u2fdf\u3005-\u3007\u3021-\u3029\u302e-\u302f\u3031-\u318f\u31a0-\u31bf\u31f0-\u321e\u3260-\u327e\u32d0-\u3357\u3400-\u9fff\ua960-\ua97f\ua9e0-\ua9fe\uaa60-\uaa7f\uac00-\ud7ff\uf900-\ufaff\uff66-\uffdc\U000116d0-\U000116e3\U00016fe2-\U00016fff\U0001aff0-\U0001b16f\U0001f200\U00020000-\U0003ffff]+', 'g') run,
    generate_series(1, length(run[1])) place
$$;

CREATE FUNCTION search_marks(config text, language text, given text) RETURNS tsvector LANGUAGE sql IMMUTABLE AS $$
  SELECT array_to_tsvector(CASE
      WHEN split_part(language, '-', 1) IN ('pl', 'cs', 'sk', 'sl', 'hr', 'bs', 'lv') THEN ARRAY['=' || config, '=slavic']
      ELSE ARRAY['=' || config] END)
    || unspaced_pairs(given)
$$;

DROP FUNCTION search_vector_of(text, text);
CREATE FUNCTION search_vector_of(config text, language text, given text) RETURNS tsvector LANGUAGE sql STABLE AS $$
  SELECT to_tsvector('simple', words) || to_tsvector(config::regconfig, words) || search_marks(config, language, given)
  FROM (SELECT search_words(given) AS words) prepared
$$;

CREATE OR REPLACE FUNCTION articles_search_vector() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.search_vector := search_vector_of(NEW.search_config, NEW.language, NEW.search_text);
  RETURN NEW;
END
$$;
DROP TRIGGER articles_search_vector ON "articles";
CREATE TRIGGER articles_search_vector BEFORE INSERT OR UPDATE OF search_text, search_config, language ON "articles"
  FOR EACH ROW EXECUTE FUNCTION articles_search_vector();

-- A word, or words one after the other, as a question that the index answers exactly: `forms` in any article, `slavic`
-- in those marked so, and in each other what its dictionary makes of `words`. Not where the dictionary drops one of
-- them: of "on the table" the English one keeps nothing but "table", and any table would do.
CREATE FUNCTION search_term(forms text, slavic text, words text) RETURNS tsquery LANGUAGE sql STABLE AS $$
  SELECT plain || coalesce((
      SELECT string_agg('(' || names || ') & (' || asked::text || ')', ' | ')::tsquery
      FROM (
        SELECT asked, string_agg('''=' || cfgname || '''', ' | ') AS names
        FROM (SELECT cfgname, phraseto_tsquery(oid::regconfig, unaccent(words)) AS asked FROM pg_ts_config) dictionaries
        WHERE numnode(asked) = 2 * array_length(string_to_array(words, ' '), 1) - 1 AND asked <> plain
        GROUP BY asked
      ) told), ''::tsquery)
    || CASE WHEN slavic = forms THEN ''::tsquery
       ELSE '''=slavic'''::tsquery && to_tsquery('simple', unaccent(slavic)) END
  FROM (SELECT to_tsquery('simple', unaccent(forms)) AS plain) given
$$;
DROP FUNCTION search_query(text, text);

-- Made anew, the index is there in a fifth of the time.
DROP INDEX "articles_search_vector_idx";
UPDATE articles SET search_vector = search_vector || search_marks(search_config, language, search_text);

CREATE INDEX "articles_search_vector_idx" ON "articles" USING GIN ("search_vector");

-- Nothing asks for other characters than those.
DROP INDEX "articles_search_text_idx";

-- What is newest, for feeds; the first of all that was seen.
CREATE INDEX articles_news_idx ON articles ((coalesce(changed_at, first_seen_at)), id);
CREATE INDEX "articles_first_seen_at_idx" ON "articles"("first_seen_at");
-- One language's timeline.
CREATE INDEX articles_of_language_idx ON articles ((split_part(language, '-', 1)), sort_at, id);
-- Copies: what is part of another's report.
CREATE INDEX articles_copies_idx ON articles (report_id) WHERE report_id <> id;
