-- Words that others write in one (lib/language/search/joined-words.ts): "ceasefire" was not found where an outlet prints
-- "cease-fire", nor UN in "U.N." They have no place in a text, so that phrases stay what is printed.
CREATE FUNCTION joined_words(given text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT coalesce(string_agg(DISTINCT joined, ' '), '')
  FROM (
    SELECT regexp_replace(found[1], '[-\u02b9-\u02bd\u200c\u2010\u2011. ]', '', 'g') AS joined
    FROM regexp_matches(given,
      '([0-9A-Za-z\u00c0-\u02b8\u02be-\u1fff]+(?:[-\u02b9-\u02bd\u200c\u2010\u2011][0-9A-Za-z\u00c0-\u02b8\u02be-\u1fff]+)+'
      || '|(?<![0-9A-Za-z\u00c0-\u02b8\u02be-\u1fff])[A-Za-z\u00c0-\u024f\u0370-\u03ff\u0400-\u052f\u0620-\u064a](?:\.[A-Za-z\u00c0-\u024f\u0370-\u03ff\u0400-\u052f\u0620-\u064a](?![0-9A-Za-z\u00c0-\u02b8\u02be-\u1fff])|\. [A-Za-z\u00c0-\u024f\u0370-\u03ff\u0400-\u052f\u0620-\u064a](?=\.))+'
      || '|(?<![0-9A-Za-z\u00c0-\u02b8\u02be-\u1fff])[A-Z]{2}\. ?[A-Z]{2}(?=\.))', 'g') found
    WHERE found[1] !~ '[-\u02b9-\u02bd\u200c\u2010\u2011].*[-\u02b9-\u02bd\u200c\u2010\u2011]'
  ) told
  WHERE joined ~ '[A-Za-z\u00c0-\u1fff]'
$$;

CREATE OR REPLACE FUNCTION search_vector_of(config text, language text, given text) RETURNS tsvector LANGUAGE sql STABLE AS $$
  SELECT to_tsvector('simple', words) || to_tsvector(config::regconfig, words) || search_marks(config, language, given)
    || strip(to_tsvector('simple', joined) || to_tsvector(config::regconfig, joined))
  FROM (SELECT search_words(given) AS words, search_words(joined_words(given)) AS joined OFFSET 0) prepared
$$;

-- Made anew, the indexes are there in a fifth of the time.
DROP INDEX article_words_idx;
DROP INDEX article_words_sample_idx;
WITH made AS (
  UPDATE article_words w
  SET vector = w.vector || strip(to_tsvector('simple', told.joined) || to_tsvector(told.search_config::regconfig, told.joined))
  FROM (SELECT id, search_config, search_words(joined_words(search_text)) AS joined FROM articles) told
  WHERE told.id = w.id AND told.joined <> ''
  RETURNING w.vector
)
INSERT INTO vocabulary (word)
SELECT DISTINCT told.word FROM made, vocabulary_of(made.vector) AS told (word)
WHERE NOT EXISTS (SELECT FROM vocabulary v WHERE v.word = told.word);

CREATE INDEX article_words_idx ON article_words USING gin (place_marks(outlet_slug, language, sort_at, first_seen_at, changed_at), vector, pairs)
  WITH (gin_pending_list_limit = 1024);
CREATE INDEX article_words_sample_idx ON article_words
  USING gin (place_marks(outlet_slug, language, sort_at, first_seen_at, changed_at), vector) WHERE left(id, 1) = '0';
