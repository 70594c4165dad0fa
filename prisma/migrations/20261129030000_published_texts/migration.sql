-- CreateTable
CREATE TABLE "published_texts" (
    "slug" TEXT NOT NULL,
    "work" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "speaker" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "source_name" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "text" TEXT,
    "read_at" TIMESTAMPTZ(3),
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "problem" TEXT,
    "next_read_at" TIMESTAMPTZ(3),
    "is_sample" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "published_texts_pkey" PRIMARY KEY ("slug")
);
