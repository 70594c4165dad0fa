-- AlterTable
ALTER TABLE "moment_sentences" ADD COLUMN "told_at" TIMESTAMPTZ(3);
ALTER TABLE "coverage_changes" ADD COLUMN "beginnings" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "outlet_sums" ADD COLUMN "beginnings" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "report_hours" ADD COLUMN "moment" TEXT NOT NULL DEFAULT '';
ALTER TABLE "report_hour_sums" ADD COLUMN "moment" TEXT NOT NULL DEFAULT '',
DROP CONSTRAINT "report_hour_sums_pkey",
ADD CONSTRAINT "report_hour_sums_pkey" PRIMARY KEY ("is_sample","language","outlet_slug","moment","articles","hour","before");

-- CreateTable
CREATE TABLE "moment_changes" (
    "id" BIGSERIAL NOT NULL,
    "moment" TEXT NOT NULL,
    "outlet_slug" TEXT NOT NULL,
    "is_sample" BOOLEAN NOT NULL,
    "articles" INTEGER NOT NULL,
    "report_id" TEXT,

    CONSTRAINT "moment_changes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "moment_sums" (
    "moment" TEXT NOT NULL,
    "is_sample" BOOLEAN NOT NULL,
    "outlet_slug" TEXT NOT NULL,
    "articles" INTEGER NOT NULL,

    CONSTRAINT "moment_sums_pkey" PRIMARY KEY ("moment","is_sample","outlet_slug")
);

-- Where a sentence stands among those that tell of its moment.
CREATE FUNCTION place_sentence() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.told_at := coalesce(NEW.said_at, (SELECT sort_at FROM articles WHERE id = NEW.article_id));
  RETURN NEW;
END
$$;
UPDATE moment_sentences m SET told_at = coalesce(m.said_at, a.sort_at) FROM articles a WHERE a.id = m.article_id;
CREATE TRIGGER moment_sentences_placed BEFORE INSERT OR UPDATE OF said_at, told_at ON "moment_sentences"
  FOR EACH ROW EXECUTE FUNCTION place_sentence();

DROP INDEX "moment_sentences_moment_idx";
CREATE INDEX "moment_sentences_moment_is_announced_told_at_article_id_idx" ON "moment_sentences"("moment", "is_announced", "told_at", "article_id");

-- The hours of reports of those articles, too, that tell of a moment ('' where it is any, or none).
DROP FUNCTION hours_of_reports(text[]);
CREATE FUNCTION hours_of_reports(reports text[]) RETURNS TABLE (report_id text, is_sample boolean, language text,
  outlet_slug text, moment text, articles integer, hour timestamptz, before timestamptz, more integer) LANGUAGE sql STABLE AS $$
  SELECT report_id, is_sample, language, outlet_slug, moment, sum(part)::integer, hour, before, more
  FROM (
    SELECT a.report_id, is_sample, scope.language, scope.outlet_slug, scope.moment, part, place.hour,
      (count(*) - 1)::integer AS more,
      coalesce(lag(place.hour) OVER (PARTITION BY a.report_id, is_sample, scope.language, scope.outlet_slug, scope.moment, part
        ORDER BY place.hour), '-infinity') AS before
    FROM articles a
      CROSS JOIN LATERAL (SELECT a.outlet_slug IN (SELECT slug FROM outlets WHERE is_sample) AS is_sample) whose
      CROSS JOIN LATERAL (
        VALUES ('', '', ''), (split_part(a.language, '-', 1), '', ''), ('', a.outlet_slug, '')
        UNION ALL SELECT '', '', m.moment FROM moment_sentences m WHERE m.article_id = a.id AND NOT m.is_announced
      ) scope (language, outlet_slug, moment)
      CROSS JOIN (VALUES (1), (2)) parts (part)
      CROSS JOIN LATERAL (SELECT coalesce(date_trunc('hour', a.sort_at, 'UTC'), 'infinity') AS hour) place
    WHERE a.report_id = ANY (reports) AND a.withdrawn_at IS NULL AND a.merged_into IS NULL
      AND (part = 1 OR a.published_at IS NOT NULL)
    GROUP BY a.report_id, is_sample, scope.language, scope.outlet_slug, scope.moment, part, place.hour
  ) told
  WHERE more > 0 OR before > '-infinity'
  GROUP BY report_id, is_sample, language, outlet_slug, moment, hour, before, more
$$;

CREATE OR REPLACE FUNCTION fold_report_hours(reports text[]) RETURNS void LANGUAGE sql AS $$
  WITH gone AS (
    DELETE FROM report_hours WHERE report_id = ANY (reports) RETURNING *
  ), made AS (
    INSERT INTO report_hours (report_id, is_sample, language, outlet_slug, moment, articles, hour, before, more)
    SELECT * FROM hours_of_reports(reports) RETURNING *
  )
  INSERT INTO report_hour_sums AS kept (is_sample, language, outlet_slug, moment, articles, hour, before, reports, more)
  SELECT is_sample, language, outlet_slug, moment, articles, hour, before, sum(sign), sum(sign * more)
  FROM (SELECT *, -1 AS sign FROM gone UNION ALL SELECT *, 1 FROM made) changed GROUP BY 1, 2, 3, 4, 5, 6, 7
  HAVING sum(sign) <> 0 OR sum(sign * more) <> 0
  ON CONFLICT (is_sample, language, outlet_slug, moment, articles, hour, before) DO UPDATE
    SET reports = kept.reports + excluded.reports, more = kept.more + excluded.more
$$;

CREATE OR REPLACE FUNCTION count_in_coverage(article articles, sign integer) RETURNS bigint LANGUAGE sql AS $$
  INSERT INTO coverage_changes (outlet_slug, language, hour, is_sample, articles, timed, beginnings, report_id)
  SELECT article.outlet_slug, split_part(article.language, '-', 1),
    coalesce(date_trunc('hour', article.sort_at, 'UTC'), 'infinity'),
    coalesce((SELECT is_sample FROM outlets WHERE slug = article.outlet_slug), true),
    sign, CASE WHEN article.published_at IS NULL THEN 0 ELSE sign END,
    CASE WHEN article.is_beginning_only THEN sign ELSE 0 END, article.report_id
  WHERE article.withdrawn_at IS NULL AND article.merged_into IS NULL
  RETURNING id
$$;

DROP TRIGGER articles_counted_anew ON "articles";
CREATE TRIGGER articles_counted_anew AFTER UPDATE ON "articles" FOR EACH ROW
  WHEN ((OLD.outlet_slug, OLD.language, OLD.sort_at, OLD.published_at, OLD.withdrawn_at IS NULL, OLD.merged_into IS NULL,
    OLD.report_id, OLD.is_beginning_only) IS DISTINCT FROM
    (NEW.outlet_slug, NEW.language, NEW.sort_at, NEW.published_at, NEW.withdrawn_at IS NULL, NEW.merged_into IS NULL,
    NEW.report_id, NEW.is_beginning_only))
  EXECUTE FUNCTION count_change();

-- What an article that stands tells of the event's moments, once more or once less.
CREATE FUNCTION count_moments(article articles, sign integer) RETURNS void LANGUAGE sql AS $$
  INSERT INTO moment_changes (moment, outlet_slug, is_sample, articles, report_id)
  SELECT m.moment, article.outlet_slug, coalesce((SELECT is_sample FROM outlets WHERE slug = article.outlet_slug), true),
    sign, article.report_id
  FROM moment_sentences m
  WHERE m.article_id = article.id AND NOT m.is_announced AND article.withdrawn_at IS NULL AND article.merged_into IS NULL
$$;

-- A sentence more or less. Whoever stores sentences has changed their article's row before, so that nobody else does.
CREATE FUNCTION count_sentence() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  last bigint;
BEGIN
  WITH made AS (
    INSERT INTO moment_changes (moment, outlet_slug, is_sample, articles, report_id)
    SELECT told.moment, a.outlet_slug, o.is_sample, told.sign, a.report_id
    FROM (SELECT OLD.article_id, OLD.moment, OLD.is_announced, -1 AS sign UNION ALL SELECT NEW.article_id, NEW.moment, NEW.is_announced, 1) told
      JOIN articles a ON a.id = told.article_id JOIN outlets o ON o.slug = a.outlet_slug
    WHERE NOT told.is_announced AND a.withdrawn_at IS NULL AND a.merged_into IS NULL
    RETURNING id
  )
  SELECT max(id) INTO last FROM made;
  IF last % 64 = 0 THEN PERFORM fold_coverage(); END IF;
  RETURN NULL;
END
$$;
CREATE TRIGGER moment_sentences_counted AFTER INSERT OR DELETE OR UPDATE OF moment, is_announced ON "moment_sentences"
  FOR EACH ROW EXECUTE FUNCTION count_sentence();

-- Before an article goes: with it go its sentences.
CREATE FUNCTION forget_moments() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM count_moments(OLD, -1);
  RETURN OLD;
END
$$;
CREATE TRIGGER articles_forgotten BEFORE DELETE ON "articles" FOR EACH ROW EXECUTE FUNCTION forget_moments();

CREATE OR REPLACE FUNCTION count_change() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  before bigint;
  after bigint;
BEGIN
  IF TG_OP <> 'INSERT' THEN before := count_in_coverage(OLD, -1); END IF;
  IF TG_OP <> 'DELETE' THEN after := count_in_coverage(NEW, 1); END IF;
  IF TG_OP = 'UPDATE' THEN
    PERFORM count_moments(OLD, -1);
    PERFORM count_moments(NEW, 1);
    UPDATE moment_sentences SET told_at = NULL WHERE article_id = NEW.id AND told_at IS DISTINCT FROM coalesce(said_at, NEW.sort_at);
  END IF;
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
    INSERT INTO outlet_sums AS kept (outlet_slug, language, articles, timed, beginnings)
    SELECT outlet_slug, language, sum(articles), sum(timed), sum(beginnings) FROM folded GROUP BY 1, 2
    ON CONFLICT (outlet_slug, language) DO UPDATE
      SET articles = kept.articles + excluded.articles, timed = kept.timed + excluded.timed,
        beginnings = kept.beginnings + excluded.beginnings
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
  ), told AS (
    DELETE FROM moment_changes RETURNING *
  ), by_moment AS (
    INSERT INTO moment_sums AS kept (moment, is_sample, outlet_slug, articles)
    SELECT moment, is_sample, outlet_slug, sum(articles) FROM told GROUP BY 1, 2, 3
    ON CONFLICT (moment, is_sample, outlet_slug) DO UPDATE SET articles = kept.articles + excluded.articles
  )
  SELECT array_agg(report_id) INTO touched
  FROM (SELECT report_id FROM folded UNION SELECT report_id FROM told) changed WHERE report_id IS NOT NULL;
  -- What was stored since then is seen here already and has its change still to come: found anew twice, it is the same.
  PERFORM fold_report_hours(touched);
END
$$;

CREATE OR REPLACE FUNCTION recount_coverage() RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtext('parallax.fold'));
  LOCK TABLE articles IN SHARE MODE;
  DELETE FROM coverage_changes;
  DELETE FROM outlet_sums;
  DELETE FROM hour_sums;
  DELETE FROM outlet_hour_sums;
  DELETE FROM moment_changes;
  DELETE FROM moment_sums;
  DELETE FROM report_hours;
  DELETE FROM report_hour_sums;
  INSERT INTO outlet_hour_sums
  SELECT coalesce(date_trunc('hour', sort_at, 'UTC'), 'infinity'), outlet_slug, split_part(language, '-', 1), count(*), count(published_at)
  FROM articles WHERE withdrawn_at IS NULL AND merged_into IS NULL GROUP BY 1, 2, 3;
  INSERT INTO outlet_sums
  SELECT outlet_slug, split_part(language, '-', 1), count(*), count(published_at), count(*) FILTER (WHERE is_beginning_only)
  FROM articles WHERE withdrawn_at IS NULL AND merged_into IS NULL GROUP BY 1, 2;
  INSERT INTO hour_sums
  SELECT hour, s.language, is_sample, sum(articles), sum(timed)
  FROM outlet_hour_sums s JOIN outlets ON slug = outlet_slug GROUP BY 1, 2, 3;
  INSERT INTO moment_sums
  SELECT m.moment, o.is_sample, a.outlet_slug, count(*)
  FROM moment_sentences m JOIN articles a ON a.id = m.article_id JOIN outlets o ON o.slug = a.outlet_slug
  WHERE NOT m.is_announced AND a.withdrawn_at IS NULL AND a.merged_into IS NULL GROUP BY 1, 2, 3;
  PERFORM fold_report_hours(ARRAY(SELECT DISTINCT report_id FROM articles WHERE report_id <> id));
END
$$;

SELECT recount_coverage();
