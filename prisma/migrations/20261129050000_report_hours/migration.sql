-- Which report a change concerns: its hours are to be found anew. They tell what is a copy, at any hour.
ALTER TABLE "coverage_changes" ADD COLUMN "report_id" TEXT, DROP COLUMN "copies";
ALTER TABLE "outlet_sums" DROP COLUMN "copies";
ALTER TABLE "hour_sums" DROP COLUMN "copies";
ALTER TABLE "outlet_hour_sums" DROP COLUMN "copies";

-- CreateTable
CREATE TABLE "report_hours" (
    "id" BIGSERIAL NOT NULL,
    "report_id" TEXT NOT NULL,
    "is_sample" BOOLEAN NOT NULL,
    "language" TEXT NOT NULL,
    "outlet_slug" TEXT NOT NULL,
    "articles" INTEGER NOT NULL,
    "hour" TIMESTAMPTZ(3) NOT NULL,
    "before" TIMESTAMPTZ(3) NOT NULL,
    "more" INTEGER NOT NULL,

    CONSTRAINT "report_hours_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "report_hour_sums" (
    "is_sample" BOOLEAN NOT NULL,
    "language" TEXT NOT NULL,
    "outlet_slug" TEXT NOT NULL,
    "articles" INTEGER NOT NULL,
    "hour" TIMESTAMPTZ(3) NOT NULL,
    "before" TIMESTAMPTZ(3) NOT NULL,
    "reports" INTEGER NOT NULL,
    "more" INTEGER NOT NULL,

    CONSTRAINT "report_hour_sums_pkey" PRIMARY KEY ("is_sample","language","outlet_slug","articles","hour","before")
);

-- CreateIndex
CREATE INDEX "report_hours_report_id_idx" ON "report_hours"("report_id");

-- The hours of some reports that have several articles which stand: of all of them, of those in one language and of
-- those of one outlet ('' where it is any); of all articles (1), of those with a clock time (2), or the same for both (3).
CREATE FUNCTION hours_of_reports(reports text[]) RETURNS TABLE (report_id text, is_sample boolean, language text,
  outlet_slug text, articles integer, hour timestamptz, before timestamptz, more integer) LANGUAGE sql STABLE AS $$
  SELECT report_id, is_sample, language, outlet_slug, sum(part)::integer, hour, before, more
  FROM (
    SELECT a.report_id, is_sample, scope.language, scope.outlet_slug, part, place.hour, (count(*) - 1)::integer AS more,
      coalesce(lag(place.hour) OVER (PARTITION BY a.report_id, is_sample, scope.language, scope.outlet_slug, part
        ORDER BY place.hour), '-infinity') AS before
    FROM articles a
      CROSS JOIN LATERAL (SELECT a.outlet_slug IN (SELECT slug FROM outlets WHERE is_sample) AS is_sample) whose
      CROSS JOIN LATERAL (VALUES ('', ''), (split_part(a.language, '-', 1), ''), ('', a.outlet_slug)) scope (language, outlet_slug)
      CROSS JOIN (VALUES (1), (2)) parts (part)
      CROSS JOIN LATERAL (SELECT coalesce(date_trunc('hour', a.sort_at, 'UTC'), 'infinity') AS hour) place
    WHERE a.report_id = ANY (reports) AND a.withdrawn_at IS NULL AND a.merged_into IS NULL
      AND (part = 1 OR a.published_at IS NOT NULL)
    GROUP BY a.report_id, is_sample, scope.language, scope.outlet_slug, part, place.hour
  ) told
  WHERE more > 0 OR before > '-infinity'
  GROUP BY report_id, is_sample, language, outlet_slug, hour, before, more
$$;

CREATE OR REPLACE FUNCTION count_in_coverage(article articles, sign integer) RETURNS bigint LANGUAGE sql AS $$
  INSERT INTO coverage_changes (outlet_slug, language, hour, is_sample, articles, timed, report_id)
  SELECT article.outlet_slug, split_part(article.language, '-', 1),
    coalesce(date_trunc('hour', article.sort_at, 'UTC'), 'infinity'),
    coalesce((SELECT is_sample FROM outlets WHERE slug = article.outlet_slug), true),
    sign, CASE WHEN article.published_at IS NULL THEN 0 ELSE sign END, article.report_id
  WHERE article.withdrawn_at IS NULL AND article.merged_into IS NULL
  RETURNING id
$$;

-- Finds the hours of some reports anew and sets the sums right by what is other than it was.
CREATE FUNCTION fold_report_hours(reports text[]) RETURNS void LANGUAGE sql AS $$
  WITH gone AS (
    DELETE FROM report_hours WHERE report_id = ANY (reports) RETURNING *
  ), made AS (
    INSERT INTO report_hours (report_id, is_sample, language, outlet_slug, articles, hour, before, more)
    SELECT * FROM hours_of_reports(reports) RETURNING *
  )
  INSERT INTO report_hour_sums AS kept (is_sample, language, outlet_slug, articles, hour, before, reports, more)
  SELECT is_sample, language, outlet_slug, articles, hour, before, sum(sign), sum(sign * more)
  FROM (SELECT *, -1 AS sign FROM gone UNION ALL SELECT *, 1 FROM made) changed GROUP BY 1, 2, 3, 4, 5, 6
  HAVING sum(sign) <> 0 OR sum(sign * more) <> 0
  ON CONFLICT (is_sample, language, outlet_slug, articles, hour, before) DO UPDATE
    SET reports = kept.reports + excluded.reports, more = kept.more + excluded.more
$$;

CREATE OR REPLACE FUNCTION count_change() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  before bigint;
  after bigint;
BEGIN
  IF TG_OP <> 'INSERT' THEN before := count_in_coverage(OLD, -1); END IF;
  IF TG_OP <> 'DELETE' THEN after := count_in_coverage(NEW, 1); END IF;
  -- Whoever reads has to look at the reports that changed since.
  IF coalesce(before, 1) % 64 = 0 OR coalesce(after, 1) % 64 = 0 THEN PERFORM fold_coverage(); END IF;
  RETURN NULL;
END
$$;

CREATE OR REPLACE FUNCTION fold_coverage() RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  touched text[];
BEGIN
  IF NOT pg_try_advisory_xact_lock(hashtext('parallax.fold')) THEN RETURN; END IF;
  WITH folded AS (
    DELETE FROM coverage_changes RETURNING *
  ), by_outlet AS (
    INSERT INTO outlet_sums AS kept (outlet_slug, language, articles, timed)
    SELECT outlet_slug, language, sum(articles), sum(timed) FROM folded GROUP BY 1, 2
    ON CONFLICT (outlet_slug, language) DO UPDATE
      SET articles = kept.articles + excluded.articles, timed = kept.timed + excluded.timed
  ), by_hour AS (
    INSERT INTO hour_sums AS kept (hour, language, is_sample, articles, timed)
    SELECT hour, language, is_sample, sum(articles), sum(timed) FROM folded GROUP BY 1, 2, 3
    ON CONFLICT (hour, language, is_sample) DO UPDATE
      SET articles = kept.articles + excluded.articles, timed = kept.timed + excluded.timed
  ), by_both AS (
    INSERT INTO outlet_hour_sums AS kept (hour, outlet_slug, language, articles, timed)
    SELECT hour, outlet_slug, language, sum(articles), sum(timed) FROM folded GROUP BY 1, 2, 3
    ON CONFLICT (hour, outlet_slug, language) DO UPDATE
      SET articles = kept.articles + excluded.articles, timed = kept.timed + excluded.timed
  )
  SELECT array_agg(DISTINCT report_id) INTO touched FROM folded WHERE report_id IS NOT NULL;
  -- What was stored since then is seen here already and has its change still to come: found anew twice, it is the same.
  PERFORM fold_report_hours(touched);
END
$$;

DROP TRIGGER articles_counted_anew ON "articles";
CREATE TRIGGER articles_counted_anew AFTER UPDATE ON "articles" FOR EACH ROW
  WHEN ((OLD.outlet_slug, OLD.language, OLD.sort_at, OLD.published_at, OLD.withdrawn_at IS NULL, OLD.merged_into IS NULL,
    OLD.report_id) IS DISTINCT FROM
    (NEW.outlet_slug, NEW.language, NEW.sort_at, NEW.published_at, NEW.withdrawn_at IS NULL, NEW.merged_into IS NULL,
    NEW.report_id))
  EXECUTE FUNCTION count_change();

CREATE OR REPLACE FUNCTION recount_coverage() RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtext('parallax.fold'));
  LOCK TABLE articles IN SHARE MODE;
  DELETE FROM coverage_changes;
  DELETE FROM outlet_sums;
  DELETE FROM hour_sums;
  DELETE FROM outlet_hour_sums;
  DELETE FROM report_hours;
  DELETE FROM report_hour_sums;
  INSERT INTO outlet_hour_sums
  SELECT coalesce(date_trunc('hour', sort_at, 'UTC'), 'infinity'), outlet_slug, split_part(language, '-', 1), count(*), count(published_at)
  FROM articles WHERE withdrawn_at IS NULL AND merged_into IS NULL GROUP BY 1, 2, 3;
  INSERT INTO outlet_sums SELECT outlet_slug, language, sum(articles), sum(timed) FROM outlet_hour_sums GROUP BY 1, 2;
  INSERT INTO hour_sums
  SELECT hour, s.language, is_sample, sum(articles), sum(timed)
  FROM outlet_hour_sums s JOIN outlets ON slug = outlet_slug GROUP BY 1, 2, 3;
  PERFORM fold_report_hours(ARRAY(SELECT DISTINCT report_id FROM articles WHERE report_id <> id));
END
$$;

SELECT fold_report_hours(ARRAY(SELECT DISTINCT report_id FROM articles WHERE report_id <> id));
DROP INDEX articles_fallen_idx;
