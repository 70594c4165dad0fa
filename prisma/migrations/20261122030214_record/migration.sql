-- AlterTable
ALTER TABLE "articles" ADD COLUMN     "calm_visits" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "gone_since" TIMESTAMPTZ(3),
ADD COLUMN     "image_address" TEXT,
ADD COLUMN     "image_credit" TEXT,
ADD COLUMN     "is_beginning_only" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "kind" TEXT,
ADD COLUMN     "moments_hash" TEXT,
ADD COLUMN     "next_visit_at" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "entries" ADD COLUMN     "capture" JSONB;

-- AlterTable
ALTER TABLE "revisions" ADD COLUMN     "page_id" BIGINT;

-- CreateTable
CREATE TABLE "pages" (
    "id" BIGSERIAL NOT NULL,
    "article_id" TEXT NOT NULL,
    "fetched_at" TIMESTAMPTZ(3) NOT NULL,
    "address" TEXT NOT NULL,
    "origin" TEXT NOT NULL,
    "captured_at" TIMESTAMPTZ(3),
    "content_type" TEXT,
    "body" BYTEA NOT NULL,
    "body_hash" TEXT NOT NULL,
    "listed" JSONB NOT NULL,

    CONSTRAINT "pages_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "corrections" (
    "article_id" TEXT NOT NULL,
    "revision_number" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "corrected_at" TIMESTAMPTZ(3) NOT NULL,
    "headline" TEXT NOT NULL,
    "standfirst" TEXT,
    "blocks" JSONB NOT NULL,
    "content_hash" TEXT NOT NULL,

    CONSTRAINT "corrections_pkey" PRIMARY KEY ("article_id","revision_number","number")
);

-- CreateTable
CREATE TABLE "visits" (
    "id" BIGSERIAL NOT NULL,
    "article_id" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "outcome" TEXT NOT NULL,
    "status" INTEGER,
    "problem" TEXT,

    CONSTRAINT "visits_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "archive_steps" (
    "archive" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "outlet_slug" TEXT,
    "state" TEXT NOT NULL,
    "done_at" TIMESTAMPTZ(3),
    "lines" INTEGER NOT NULL DEFAULT 0,
    "damaged" INTEGER NOT NULL DEFAULT 0,
    "candidates" INTEGER NOT NULL DEFAULT 0,
    "from_at" TIMESTAMPTZ(3),
    "to_at" TIMESTAMPTZ(3),
    "problem" TEXT,

    CONSTRAINT "archive_steps_pkey" PRIMARY KEY ("archive","key")
);

-- CreateTable
CREATE TABLE "moment_sentences" (
    "article_id" TEXT NOT NULL,
    "moment" TEXT NOT NULL,
    "block" INTEGER NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "sentence" TEXT NOT NULL,
    "reasons" TEXT[],

    CONSTRAINT "moment_sentences_pkey" PRIMARY KEY ("article_id","moment")
);

-- CreateIndex
CREATE INDEX "pages_article_id_idx" ON "pages"("article_id");

-- CreateIndex
CREATE INDEX "visits_article_id_at_idx" ON "visits"("article_id", "at");

-- CreateIndex
CREATE INDEX "archive_steps_state_idx" ON "archive_steps"("state");

-- CreateIndex
CREATE INDEX "moment_sentences_moment_idx" ON "moment_sentences"("moment");

-- CreateIndex
CREATE INDEX "articles_next_visit_at_idx" ON "articles"("next_visit_at");

-- CreateIndex
CREATE INDEX "revisions_seen_at_idx" ON "revisions"("seen_at");

-- CreateIndex
CREATE INDEX "revisions_page_id_idx" ON "revisions"("page_id");

-- AddForeignKey
ALTER TABLE "revisions" ADD CONSTRAINT "revisions_page_id_fkey" FOREIGN KEY ("page_id") REFERENCES "pages"("id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pages" ADD CONSTRAINT "pages_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "corrections" ADD CONSTRAINT "corrections_article_id_revision_number_fkey" FOREIGN KEY ("article_id", "revision_number") REFERENCES "revisions"("article_id", "number") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "visits" ADD CONSTRAINT "visits_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "moment_sentences" ADD CONSTRAINT "moment_sentences_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Nothing that was seen of an outlet is ever lost. A kept state is neither changed nor deleted; only the
-- sample coverage goes, whole, with its outlets. A cascade deletes the row above first, so a row whose
-- parent still stands is being deleted by itself.
CREATE FUNCTION keep_the_record() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    -- Nested, since a row of one table has not the columns of another.
    IF TG_TABLE_NAME = 'outlets' THEN
      IF OLD.is_sample THEN RETURN OLD; END IF;
    ELSIF TG_TABLE_NAME = 'articles' THEN
      IF NOT EXISTS (SELECT 1 FROM outlets WHERE slug = OLD.outlet_slug) THEN RETURN OLD; END IF;
    ELSIF NOT EXISTS (SELECT 1 FROM articles WHERE id = OLD.article_id) THEN
      RETURN OLD;
    END IF;
  END IF;
  RAISE EXCEPTION 'the record of % is never changed or deleted', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END
$$;

CREATE TRIGGER outlets_kept BEFORE DELETE ON "outlets" FOR EACH ROW EXECUTE FUNCTION keep_the_record();
CREATE TRIGGER articles_kept BEFORE DELETE ON "articles" FOR EACH ROW EXECUTE FUNCTION keep_the_record();
CREATE TRIGGER revisions_kept BEFORE UPDATE OR DELETE ON "revisions" FOR EACH ROW EXECUTE FUNCTION keep_the_record();
CREATE TRIGGER pages_kept BEFORE UPDATE OR DELETE ON "pages" FOR EACH ROW EXECUTE FUNCTION keep_the_record();
CREATE TRIGGER corrections_kept BEFORE UPDATE OR DELETE ON "corrections" FOR EACH ROW EXECUTE FUNCTION keep_the_record();
CREATE TRIGGER visits_kept BEFORE UPDATE OR DELETE ON "visits" FOR EACH ROW EXECUTE FUNCTION keep_the_record();

-- A real outlet cannot be turned into a sample one, which could then be deleted.
CREATE TRIGGER outlets_stay_real BEFORE UPDATE OF is_sample ON "outlets" FOR EACH ROW
  WHEN (NEW.is_sample AND NOT OLD.is_sample) EXECUTE FUNCTION keep_the_record();
-- An article cannot change hands, and so go with another's outlet.
CREATE TRIGGER articles_stay BEFORE UPDATE OF id, outlet_slug ON "articles" FOR EACH ROW
  WHEN (NEW.id <> OLD.id OR NEW.outlet_slug <> OLD.outlet_slug) EXECUTE FUNCTION keep_the_record();

CREATE TRIGGER outlets_not_emptied BEFORE TRUNCATE ON "outlets" EXECUTE FUNCTION keep_the_record();
CREATE TRIGGER articles_not_emptied BEFORE TRUNCATE ON "articles" EXECUTE FUNCTION keep_the_record();
CREATE TRIGGER revisions_not_emptied BEFORE TRUNCATE ON "revisions" EXECUTE FUNCTION keep_the_record();
CREATE TRIGGER pages_not_emptied BEFORE TRUNCATE ON "pages" EXECUTE FUNCTION keep_the_record();
CREATE TRIGGER corrections_not_emptied BEFORE TRUNCATE ON "corrections" EXECUTE FUNCTION keep_the_record();
CREATE TRIGGER visits_not_emptied BEFORE TRUNCATE ON "visits" EXECUTE FUNCTION keep_the_record();

-- They are compressed already.
ALTER TABLE "pages" ALTER COLUMN "body" SET STORAGE EXTERNAL;
