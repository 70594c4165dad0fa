-- All that counting reports asks of their articles stands in the index: the rows of articles are wide.
DROP INDEX "articles_report_id_sort_at_id_idx";
CREATE INDEX "articles_report_members_idx" ON "articles"("report_id", "sort_at", "id", "published_at", "outlet_slug", "language", "withdrawn_at", "merged_into");
DROP INDEX articles_copies_idx;
CREATE INDEX articles_copies_idx ON articles (report_id, sort_at, outlet_slug, language, withdrawn_at, merged_into) WHERE report_id <> id;
