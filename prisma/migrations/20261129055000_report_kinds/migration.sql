-- AlterTable
ALTER TABLE "report_hours" ADD COLUMN "kind" TEXT NOT NULL DEFAULT '';
ALTER TABLE "report_hour_sums" ADD COLUMN "kind" TEXT NOT NULL DEFAULT '',
DROP CONSTRAINT "report_hour_sums_pkey",
ADD CONSTRAINT "report_hour_sums_pkey" PRIMARY KEY ("is_sample","language","outlet_slug","kind","moment","articles","hour","before");

-- The hours of reports of outlets of one kind, too.
DROP FUNCTION hours_of_reports(text[]);
CREATE FUNCTION hours_of_reports(reports text[]) RETURNS TABLE (report_id text, is_sample boolean, language text,
  outlet_slug text, kind text, moment text, articles integer, hour timestamptz, before timestamptz, more integer) LANGUAGE sql STABLE AS $$
  SELECT report_id, is_sample, language, outlet_slug, kind, moment, sum(part)::integer, hour, before, more
  FROM (
    SELECT a.report_id, o.is_sample, scope.language, scope.outlet_slug, scope.kind, scope.moment, part, place.hour,
      (count(*) - 1)::integer AS more,
      coalesce(lag(place.hour) OVER (PARTITION BY a.report_id, o.is_sample, scope.language, scope.outlet_slug, scope.kind, scope.moment, part
        ORDER BY place.hour), '-infinity') AS before
    FROM articles a JOIN outlets o ON o.slug = a.outlet_slug
      CROSS JOIN LATERAL (
        VALUES ('', '', '', ''), (split_part(a.language, '-', 1), '', '', ''), ('', a.outlet_slug, '', ''), ('', '', o.kind, '')
        UNION ALL SELECT '', '', '', m.moment FROM moment_sentences m WHERE m.article_id = a.id AND NOT m.is_announced
      ) scope (language, outlet_slug, kind, moment)
      CROSS JOIN (VALUES (1), (2)) parts (part)
      CROSS JOIN LATERAL (SELECT coalesce(date_trunc('hour', a.sort_at, 'UTC'), 'infinity') AS hour) place
    WHERE a.report_id = ANY (reports) AND a.withdrawn_at IS NULL AND a.merged_into IS NULL
      AND (part = 1 OR a.published_at IS NOT NULL)
    GROUP BY a.report_id, o.is_sample, scope.language, scope.outlet_slug, scope.kind, scope.moment, part, place.hour
  ) told
  WHERE more > 0 OR before > '-infinity'
  GROUP BY report_id, is_sample, language, outlet_slug, kind, moment, hour, before, more
$$;

CREATE OR REPLACE FUNCTION fold_report_hours(reports text[]) RETURNS void LANGUAGE sql AS $$
  WITH gone AS (
    DELETE FROM report_hours WHERE report_id = ANY (reports) RETURNING *
  ), made AS (
    INSERT INTO report_hours (report_id, is_sample, language, outlet_slug, kind, moment, articles, hour, before, more)
    SELECT * FROM hours_of_reports(reports) RETURNING *
  )
  INSERT INTO report_hour_sums AS kept (is_sample, language, outlet_slug, kind, moment, articles, hour, before, reports, more)
  SELECT is_sample, language, outlet_slug, kind, moment, articles, hour, before, sum(sign), sum(sign * more)
  FROM (SELECT *, -1 AS sign FROM gone UNION ALL SELECT *, 1 FROM made) changed GROUP BY 1, 2, 3, 4, 5, 6, 7, 8
  HAVING sum(sign) <> 0 OR sum(sign * more) <> 0
  ON CONFLICT (is_sample, language, outlet_slug, kind, moment, articles, hour, before) DO UPDATE
    SET reports = kept.reports + excluded.reports, more = kept.more + excluded.more
$$;

-- Where the outlets file gives an outlet another kind, its reports are found anew.
CREATE FUNCTION fold_reports_of_outlet() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtext('parallax.fold'));
  PERFORM fold_report_hours(ARRAY(SELECT DISTINCT report_id FROM articles WHERE outlet_slug = NEW.slug));
  RETURN NULL;
END
$$;
CREATE TRIGGER outlets_of_another_kind AFTER UPDATE OF kind ON "outlets" FOR EACH ROW
  WHEN (OLD.kind <> NEW.kind) EXECUTE FUNCTION fold_reports_of_outlet();

SELECT fold_report_hours(ARRAY(SELECT DISTINCT report_id FROM articles WHERE report_id <> id));
