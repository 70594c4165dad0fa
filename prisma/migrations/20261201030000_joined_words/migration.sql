-- Words that others write in one (lib/language/search/joined-words.ts): "ceasefire" was not found where an outlet prints
-- "cease-fire", nor UN in "U.N." They have no place in a text, so that phrases stay what is printed.
CREATE FUNCTION joined_words(given text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT coalesce(string_agg(DISTINCT joined, ' '), '')
  FROM (
    SELECT regexp_replace(found[1], '[-\u2010\u2011\u200c. ]', '', 'g') AS joined
    FROM regexp_matches(given,
      '([0-9A-Za-z\u00c0-\u1fff]+(?:[-\u2010\u2011\u200c][0-9A-Za-z\u00c0-\u1fff]+)+'
      || '|(?<![0-9A-Za-z\u00c0-\u1fff])[A-Za-z\u00c0-\u024f\u0370-\u03ff\u0400-\u052f\u0620-\u064a](?:\.[A-Za-z\u00c0-\u024f\u0370-\u03ff\u0400-\u052f\u0620-\u064a](?![0-9A-Za-z\u00c0-\u1fff])|\. [A-Za-z\u00c0-\u024f\u0370-\u03ff\u0400-\u052f\u0620-\u064a](?=\.))+'
      || '|(?<![0-9A-Za-z\u00c0-\u1fff])[A-Z]{2}\. ?[A-Z]{2}(?=\.))', 'g') found
    WHERE found[1] !~ '[-\u2010\u2011\u200c].*[-\u2010\u2011\u200c]'
  ) told
  WHERE joined ~ '[A-Za-z\u00c0-\u1fff]'
$$;

CREATE OR REPLACE FUNCTION search_vector_of(config text, language text, given text) RETURNS tsvector LANGUAGE sql STABLE AS $$
  SELECT to_tsvector('simple', words) || to_tsvector(config::regconfig, words) || search_marks(config, language, given)
    || strip(to_tsvector('simple', joined) || to_tsvector(config::regconfig, joined))
  FROM (SELECT search_words(given) AS words, search_words(joined_words(given)) AS joined OFFSET 0) prepared
$$;

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
