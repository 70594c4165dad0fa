-- Where an article stands, beside its words: its outlet, its language, its place in the timeline (s), in the order of news
-- (n) and among the changed (c), by spans of 1, 8, 64 … minutes; and a mark that all have. So the index is asked for the
-- words of an outlet or a span: of a word that most of a million have it else gives all or nothing.
CREATE FUNCTION place_marks(outlet_slug text, language text, sort_at timestamptz, first_seen_at timestamptz, changed_at timestamptz)
RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT ARRAY['', 'o' || outlet_slug, 'l' || split_part(language, '-', 1)]
    || CASE WHEN sort_at IS NULL THEN ARRAY['s'] ELSE '{}' END
    || array_agg(name || level || ' ' || floor(extract(epoch FROM at - '2000-01-01T00:00:00Z'::timestamptz) / (60 * 8 ^ level))::bigint)
  FROM (VALUES ('s', sort_at), ('n', coalesce(changed_at, first_seen_at)), ('c', changed_at)) times (name, at),
    generate_series(0, 7) level
  WHERE at IS NOT NULL
$$;

-- The marks of all instants from one to another, some twelve at most: of instants a little beyond both, too.
CREATE FUNCTION span_marks(name text, since timestamptz, until timestamptz) RETURNS text[] LANGUAGE sql IMMUTABLE AS $$
  SELECT coalesce(array_agg(name || level || ' ' || span), '{}')
  FROM (
    SELECT level, first, last
    FROM generate_series(0, 7) level, LATERAL (SELECT
      floor(extract(epoch FROM since - '2000-01-01T00:00:00Z'::timestamptz) / (60 * 8 ^ level))::bigint AS first,
      floor(extract(epoch FROM until - '2000-01-01T00:00:00Z'::timestamptz) / (60 * 8 ^ level))::bigint AS last) ends
    WHERE level = 7 OR last - first < 12 ORDER BY level LIMIT 1
  ) fitting, generate_series(first, last) span
$$;

DROP INDEX "article_words_vector_idx";
DROP INDEX "article_words_pairs_idx";
DROP INDEX article_words_sample_idx;
-- Marks come first: of a word that many have without another, the index else goes through all that have it.
CREATE INDEX article_words_idx ON article_words USING gin (place_marks(outlet_slug, language, sort_at, first_seen_at, changed_at), vector, pairs)
  WITH (gin_pending_list_limit = 1024);
CREATE INDEX article_words_sample_idx ON article_words
  USING gin (place_marks(outlet_slug, language, sort_at, first_seen_at, changed_at), vector) WHERE left(id, 1) = '0';

-- A thirty-second of the articles in the orders that pages have, where the next thousands of them end.
CREATE INDEX article_words_sample_timeline_idx ON article_words (sort_at, id) WHERE left(id, 1) = '0' AND sort_at IS NOT NULL;
CREATE INDEX article_words_sample_news_idx ON article_words ((coalesce(changed_at, first_seen_at)), id) INCLUDE (changed_at, first_seen_at)
  WHERE left(id, 1) = '0';
CREATE INDEX article_words_sample_changes_idx ON article_words (changed_at, id) WHERE left(id, 1) = '0' AND changed_at IS NOT NULL;
