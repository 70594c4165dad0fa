CREATE TABLE "followers" (
    "id" UUID NOT NULL,
    "callback" TEXT NOT NULL,
    "topic" TEXT NOT NULL,
    "secret" TEXT,
    "lease_until" TIMESTAMPTZ(3),
    "asked" TEXT,
    "asked_secret" TEXT,
    "asked_seconds" INTEGER,
    "sent_up_to" TIMESTAMPTZ(3),
    "sent_digest" TEXT,
    "failures" INTEGER NOT NULL DEFAULT 0,
    "next_try_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "followers_pkey" PRIMARY KEY ("id")
);

CREATE UNIQUE INDEX "followers_callback_topic_key" ON "followers"("callback", "topic");

CREATE INDEX "followers_next_try_at_idx" ON "followers"("next_try_at");
