-- CreateTable
CREATE TABLE "fill_ins" (
    "event" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "round_began_at" TIMESTAMPTZ(3) NOT NULL,
    "done_at" TIMESTAMPTZ(3),
    "next_at" TIMESTAMPTZ(3),
    "failures" INTEGER NOT NULL DEFAULT 0,
    "problem" TEXT,
    "is_own_done" BOOLEAN NOT NULL DEFAULT false,
    "minutes_left" INTEGER,

    CONSTRAINT "fill_ins_pkey" PRIMARY KEY ("event")
);
