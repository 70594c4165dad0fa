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
CREATE INDEX article_words_idx ON article_words USING gin (vector, pairs, place_marks(outlet_slug, language, sort_at, first_seen_at, changed_at))
  WITH (gin_pending_list_limit = 1024);
CREATE INDEX article_words_sample_idx ON article_words
  USING gin (vector, place_marks(outlet_slug, language, sort_at, first_seen_at, changed_at)) WHERE left(id, 1) = '0';

-- With what its order is made of, so that places in it are found without going to the articles.
DROP INDEX articles_news_idx;
CREATE INDEX articles_news_idx ON articles ((coalesce(changed_at, first_seen_at)), id) INCLUDE (changed_at, first_seen_at);
