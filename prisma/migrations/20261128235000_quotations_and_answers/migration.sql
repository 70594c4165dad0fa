-- AlterTable
ALTER TABLE "articles" ADD COLUMN     "accounts_rules" TEXT;

-- CreateTable
CREATE TABLE "quotations" (
    "article_id" TEXT NOT NULL,
    "block" INTEGER NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "sentence" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "speaker" TEXT,
    "how" TEXT,
    "said_at" TIMESTAMPTZ(3),
    "quotation_id" TEXT NOT NULL,
    "wording_id" TEXT NOT NULL,
    "words_id" TEXT NOT NULL,
    "marks" INTEGER[],

    CONSTRAINT "quotations_pkey" PRIMARY KEY ("article_id","block","start")
);

-- CreateTable
CREATE TABLE "answers" (
    "article_id" TEXT NOT NULL,
    "question" TEXT NOT NULL,
    "block" INTEGER NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "sentence" TEXT NOT NULL,
    "value" TEXT,
    "min" DOUBLE PRECISION,
    "max" DOUBLE PRECISION,
    "unit" TEXT,
    "is_planned" BOOLEAN NOT NULL,
    "is_negated" BOOLEAN NOT NULL,
    "is_reported" BOOLEAN NOT NULL,
    "said_at" TIMESTAMPTZ(3),

    CONSTRAINT "answers_pkey" PRIMARY KEY ("article_id","question","block","start")
);

-- CreateIndex
CREATE INDEX "quotations_quotation_id_idx" ON "quotations"("quotation_id");

-- CreateIndex
CREATE INDEX "quotations_wording_id_idx" ON "quotations"("wording_id");

-- CreateIndex
CREATE INDEX "quotations_words_id_idx" ON "quotations"("words_id");

-- CreateIndex
CREATE INDEX "quotations_speaker_idx" ON "quotations"("speaker");

-- CreateIndex
CREATE INDEX "quotations_marks_idx" ON "quotations" USING GIN ("marks");

-- CreateIndex
CREATE INDEX "quotations_text_idx" ON "quotations" USING GIN ("text" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "answers_question_idx" ON "answers"("question");

-- AddForeignKey
ALTER TABLE "quotations" ADD CONSTRAINT "quotations_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "answers" ADD CONSTRAINT "answers_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;
