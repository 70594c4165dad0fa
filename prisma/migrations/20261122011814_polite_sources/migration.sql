-- AlterTable
ALTER TABLE "sources" ADD COLUMN     "asked_until" TIMESTAMPTZ(3),
ADD COLUMN     "moved_from" TEXT,
ADD COLUMN     "moved_to" TEXT,
ADD COLUMN     "moved_to_since" TIMESTAMPTZ(3),
ADD COLUMN     "parts" JSONB NOT NULL DEFAULT '[]',
ADD COLUMN     "skip_days" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "skip_hours" INTEGER[] DEFAULT ARRAY[]::INTEGER[],
ADD COLUMN     "suspended_at" TIMESTAMPTZ(3),
ADD COLUMN     "ttl_minutes" INTEGER;

-- CreateTable
CREATE TABLE "subscriptions" (
    "id" UUID NOT NULL,
    "source_id" UUID NOT NULL,
    "hub" TEXT NOT NULL,
    "topic" TEXT NOT NULL,
    "secret" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "lease_until" TIMESTAMPTZ(3),
    "last_push_at" TIMESTAMPTZ(3),
    "problem" TEXT,

    CONSTRAINT "subscriptions_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "subscriptions_source_id_key" ON "subscriptions"("source_id");

-- CreateIndex
CREATE UNIQUE INDEX "sources_moved_from_key" ON "sources"("moved_from");

-- AddForeignKey
ALTER TABLE "subscriptions" ADD CONSTRAINT "subscriptions_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "sources"("id") ON DELETE CASCADE ON UPDATE CASCADE;
