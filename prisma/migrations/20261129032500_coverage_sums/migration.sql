-- CreateTable
CREATE TABLE "coverage_changes" (
    "id" BIGSERIAL NOT NULL,
    "outlet_slug" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "hour" TIMESTAMPTZ(3) NOT NULL,
    "is_sample" BOOLEAN NOT NULL,
    "articles" INTEGER NOT NULL,
    "timed" INTEGER NOT NULL,
    "copies" INTEGER NOT NULL,

    CONSTRAINT "coverage_changes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "outlet_sums" (
    "outlet_slug" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "articles" INTEGER NOT NULL,
    "timed" INTEGER NOT NULL,
    "copies" INTEGER NOT NULL,

    CONSTRAINT "outlet_sums_pkey" PRIMARY KEY ("outlet_slug","language")
);

-- CreateTable
CREATE TABLE "hour_sums" (
    "hour" TIMESTAMPTZ(3) NOT NULL,
    "language" TEXT NOT NULL,
    "is_sample" BOOLEAN NOT NULL,
    "articles" INTEGER NOT NULL,
    "timed" INTEGER NOT NULL,
    "copies" INTEGER NOT NULL,

    CONSTRAINT "hour_sums_pkey" PRIMARY KEY ("hour","language","is_sample")
);

-- CreateTable
CREATE TABLE "outlet_hour_sums" (
    "hour" TIMESTAMPTZ(3) NOT NULL,
    "outlet_slug" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "articles" INTEGER NOT NULL,
    "timed" INTEGER NOT NULL,
    "copies" INTEGER NOT NULL,

    CONSTRAINT "outlet_hour_sums_pkey" PRIMARY KEY ("hour","outlet_slug","language")
);

-- Where an article is counted: one that stands, of its outlet and language, in the hour in which the timeline has it.
-- Of an outlet that is gone with all that it brought, there is none but the sample's.
CREATE FUNCTION count_in_coverage(article articles, sign integer) RETURNS bigint LANGUAGE sql AS $$
  INSERT INTO coverage_changes (outlet_slug, language, hour, is_sample, articles, timed, copies)
  SELECT article.outlet_slug, split_part(article.language, '-', 1),
    coalesce(date_trunc('hour', article.sort_at, 'UTC'), 'infinity'),
    coalesce((SELECT is_sample FROM outlets WHERE slug = article.outlet_slug), true),
    sign, CASE WHEN article.published_at IS NULL THEN 0 ELSE sign END,
    CASE WHEN article.report_id <> article.id THEN sign ELSE 0 END
  WHERE article.withdrawn_at IS NULL AND article.merged_into IS NULL
  RETURNING id
$$;

-- Changes are written down one by one, so that no two that store wait for each other, and are added to the sums now
-- and then by one of them; what is counted is always the sums and the changes together.
CREATE FUNCTION fold_coverage() RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  IF NOT pg_try_advisory_xact_lock(hashtext('parallax.fold')) THEN RETURN; END IF;
  WITH folded AS (
    DELETE FROM coverage_changes RETURNING *
  ), by_outlet AS (
    INSERT INTO outlet_sums AS kept (outlet_slug, language, articles, timed, copies)
    SELECT outlet_slug, language, sum(articles), sum(timed), sum(copies) FROM folded GROUP BY 1, 2
    ON CONFLICT (outlet_slug, language) DO UPDATE
      SET articles = kept.articles + excluded.articles, timed = kept.timed + excluded.timed, copies = kept.copies + excluded.copies
  ), by_hour AS (
    INSERT INTO hour_sums AS kept (hour, language, is_sample, articles, timed, copies)
    SELECT hour, language, is_sample, sum(articles), sum(timed), sum(copies) FROM folded GROUP BY 1, 2, 3
    ON CONFLICT (hour, language, is_sample) DO UPDATE
      SET articles = kept.articles + excluded.articles, timed = kept.timed + excluded.timed, copies = kept.copies + excluded.copies
  )
  INSERT INTO outlet_hour_sums AS kept (hour, outlet_slug, language, articles, timed, copies)
  SELECT hour, outlet_slug, language, sum(articles), sum(timed), sum(copies) FROM folded GROUP BY 1, 2, 3
  ON CONFLICT (hour, outlet_slug, language) DO UPDATE
    SET articles = kept.articles + excluded.articles, timed = kept.timed + excluded.timed, copies = kept.copies + excluded.copies;
END
$$;

CREATE FUNCTION count_change() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  before bigint;
  after bigint;
BEGIN
  IF TG_OP <> 'INSERT' THEN before := count_in_coverage(OLD, -1); END IF;
  IF TG_OP <> 'DELETE' THEN after := count_in_coverage(NEW, 1); END IF;
  IF coalesce(before, 1) % 256 = 0 OR coalesce(after, 1) % 256 = 0 THEN PERFORM fold_coverage(); END IF;
  RETURN NULL;
END
$$;
CREATE TRIGGER articles_counted AFTER INSERT OR DELETE ON "articles" FOR EACH ROW EXECUTE FUNCTION count_change();
CREATE TRIGGER articles_counted_anew AFTER UPDATE ON "articles" FOR EACH ROW
  WHEN ((OLD.outlet_slug, OLD.language, OLD.sort_at, OLD.published_at, OLD.withdrawn_at IS NULL, OLD.merged_into IS NULL,
    OLD.report_id <> OLD.id) IS DISTINCT FROM
    (NEW.outlet_slug, NEW.language, NEW.sort_at, NEW.published_at, NEW.withdrawn_at IS NULL, NEW.merged_into IS NULL,
    NEW.report_id <> NEW.id))
  EXECUTE FUNCTION count_change();

-- All of it anew, for a store that was filled without triggers, or whose sample outlets came to be real.
CREATE FUNCTION recount_coverage() RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtext('parallax.fold'));
  LOCK TABLE articles IN SHARE MODE;
  DELETE FROM coverage_changes;
  DELETE FROM outlet_sums;
  DELETE FROM hour_sums;
  DELETE FROM outlet_hour_sums;
  INSERT INTO outlet_hour_sums
  SELECT coalesce(date_trunc('hour', sort_at, 'UTC'), 'infinity'), outlet_slug, split_part(language, '-', 1), count(*),
    count(published_at), count(*) FILTER (WHERE report_id <> id)
  FROM articles WHERE withdrawn_at IS NULL AND merged_into IS NULL GROUP BY 1, 2, 3;
  INSERT INTO outlet_sums SELECT outlet_slug, language, sum(articles), sum(timed), sum(copies) FROM outlet_hour_sums GROUP BY 1, 2;
  INSERT INTO hour_sums
  SELECT hour, s.language, is_sample, sum(articles), sum(timed), sum(copies)
  FROM outlet_hour_sums s JOIN outlets ON slug = outlet_slug GROUP BY 1, 2, 3;
END
$$;
CREATE FUNCTION count_outlet_anew() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM recount_coverage();
  RETURN NULL;
END
$$;
CREATE TRIGGER outlets_counted AFTER UPDATE OF is_sample ON "outlets" FOR EACH ROW
  WHEN (OLD.is_sample <> NEW.is_sample) EXECUTE FUNCTION count_outlet_anew();

SELECT recount_coverage();

-- Reports whose first article does not stand any more: the copies of them that do are told apart from the others.
CREATE INDEX articles_fallen_idx ON articles (id) WHERE withdrawn_at IS NOT NULL OR merged_into IS NOT NULL;
