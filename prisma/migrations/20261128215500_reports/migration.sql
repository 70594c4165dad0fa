-- AlterTable
ALTER TABLE "articles" ADD COLUMN     "agency" TEXT,
ADD COLUMN     "edge_blocks" INTEGER[] DEFAULT ARRAY[]::INTEGER[],
ADD COLUMN     "marks" INTEGER[] DEFAULT ARRAY[]::INTEGER[],
ADD COLUMN     "report_id" TEXT,
ADD COLUMN     "report_rules" TEXT;

-- CreateTable
CREATE TABLE "likenesses" (
    "first_id" TEXT NOT NULL,
    "second_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "first_share" DOUBLE PRECISION NOT NULL,
    "second_share" DOUBLE PRECISION NOT NULL,
    "shared" JSONB NOT NULL,

    CONSTRAINT "likenesses_pkey" PRIMARY KEY ("first_id","second_id")
);

-- CreateIndex
CREATE INDEX "likenesses_second_id_idx" ON "likenesses"("second_id");

-- CreateIndex
CREATE INDEX "articles_marks_idx" ON "articles" USING GIN ("marks");

-- CreateIndex
CREATE INDEX "articles_report_id_idx" ON "articles"("report_id");

-- AddForeignKey
ALTER TABLE "likenesses" ADD CONSTRAINT "likenesses_first_id_fkey" FOREIGN KEY ("first_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "likenesses" ADD CONSTRAINT "likenesses_second_id_fkey" FOREIGN KEY ("second_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;
