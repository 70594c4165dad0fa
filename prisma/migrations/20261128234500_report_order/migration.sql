-- DropIndex
DROP INDEX "articles_report_id_idx";

-- CreateIndex
CREATE INDEX "articles_report_id_sort_at_id_idx" ON "articles"("report_id", "sort_at", "id");
