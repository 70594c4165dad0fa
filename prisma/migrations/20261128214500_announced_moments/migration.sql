-- AlterTable
ALTER TABLE "moment_sentences" ADD COLUMN     "is_announced" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "said_at" TIMESTAMPTZ(3);
