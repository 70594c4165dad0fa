-- Accents are ignored in searches; characters are looked up where a script does not space its words.
CREATE EXTENSION IF NOT EXISTS unaccent;
CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- CreateTable
CREATE TABLE "outlets" (
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "home" TEXT NOT NULL,
    "country" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "is_sample" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "outlets_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "sources" (
    "id" UUID NOT NULL,
    "outlet_slug" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "section" TEXT,
    "etag" TEXT,
    "last_modified" TEXT,
    "body_hash" TEXT,
    "added_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "next_poll_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_poll_at" TIMESTAMPTZ(3),
    "last_success_at" TIMESTAMPTZ(3),
    "failures" INTEGER NOT NULL DEFAULT 0,
    "last_problem" TEXT,
    "retired_at" TIMESTAMPTZ(3),

    CONSTRAINT "sources_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "polls" (
    "id" BIGSERIAL NOT NULL,
    "source_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "outcome" TEXT NOT NULL,
    "status" INTEGER,
    "entries" INTEGER NOT NULL DEFAULT 0,
    "fresh" INTEGER NOT NULL DEFAULT 0,
    "problem" TEXT,
    "duration_ms" INTEGER NOT NULL,

    CONSTRAINT "polls_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "entries" (
    "address" TEXT NOT NULL,
    "source_id" UUID NOT NULL,
    "headline" TEXT,
    "listed" JSONB NOT NULL,
    "fingerprint" TEXT NOT NULL,
    "first_seen_at" TIMESTAMPTZ(3) NOT NULL,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL,
    "verdict" TEXT NOT NULL,
    "reasons" TEXT[],
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "read_at" TIMESTAMPTZ(3),
    "page_etag" TEXT,
    "page_last_modified" TEXT,
    "article_id" TEXT,

    CONSTRAINT "entries_pkey" PRIMARY KEY ("address")
);

-- CreateTable
CREATE TABLE "articles" (
    "id" TEXT NOT NULL,
    "outlet_slug" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "headline" TEXT NOT NULL,
    "standfirst" TEXT,
    "byline" TEXT[],
    "dateline" TEXT,
    "credit" TEXT,
    "section" TEXT,
    "language" TEXT NOT NULL,
    "published_at" TIMESTAMPTZ(3),
    "published_day" DATE,
    "published_precision" TEXT NOT NULL,
    "published_origin" TEXT,
    "sort_at" TIMESTAMPTZ(3),
    "first_seen_at" TIMESTAMPTZ(3) NOT NULL,
    "changed_at" TIMESTAMPTZ(3),
    "withdrawn_at" TIMESTAMPTZ(3),
    "merged_into" TEXT,
    "blocks" JSONB NOT NULL,
    "word_count" INTEGER NOT NULL,
    "relevance" DOUBLE PRECISION NOT NULL,
    "relevance_reasons" TEXT[],
    "search_config" TEXT NOT NULL,
    "search_text" TEXT NOT NULL,
    "search_vector" tsvector,

    CONSTRAINT "articles_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "article_addresses" (
    "address" TEXT NOT NULL,
    "article_id" TEXT NOT NULL,

    CONSTRAINT "article_addresses_pkey" PRIMARY KEY ("address")
);

-- CreateTable
CREATE TABLE "revisions" (
    "article_id" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "seen_at" TIMESTAMPTZ(3) NOT NULL,
    "modified_at" TIMESTAMPTZ(3),
    "kind" TEXT NOT NULL,
    "headline" TEXT NOT NULL,
    "standfirst" TEXT,
    "blocks" JSONB NOT NULL,
    "content_hash" TEXT NOT NULL,

    CONSTRAINT "revisions_pkey" PRIMARY KEY ("article_id","number")
);

-- CreateTable
CREATE TABLE "hosts" (
    "host" TEXT NOT NULL,
    "robots_body" TEXT,
    "robots_status" INTEGER,
    "robots_fetched_at" TIMESTAMPTZ(3),
    "next_request_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "held_by" TEXT,
    "held_until" TIMESTAMPTZ(3),
    "reason" TEXT,

    CONSTRAINT "hosts_pkey" PRIMARY KEY ("host")
);

-- CreateIndex
CREATE UNIQUE INDEX "sources_address_key" ON "sources"("address");

-- CreateIndex
CREATE INDEX "sources_outlet_slug_idx" ON "sources"("outlet_slug");

-- CreateIndex
CREATE INDEX "sources_next_poll_at_idx" ON "sources"("next_poll_at");

-- CreateIndex
CREATE INDEX "polls_source_id_at_idx" ON "polls"("source_id", "at" DESC);

-- CreateIndex
CREATE INDEX "entries_source_id_verdict_idx" ON "entries"("source_id", "verdict");

-- CreateIndex
CREATE INDEX "entries_article_id_idx" ON "entries"("article_id");

-- CreateIndex
CREATE UNIQUE INDEX "articles_address_key" ON "articles"("address");

-- CreateIndex
CREATE INDEX "articles_sort_at_id_idx" ON "articles"("sort_at", "id");

-- CreateIndex
CREATE INDEX "articles_outlet_slug_sort_at_id_idx" ON "articles"("outlet_slug", "sort_at", "id");

-- CreateIndex
CREATE INDEX "articles_search_vector_idx" ON "articles" USING GIN ("search_vector");

-- CreateIndex
CREATE INDEX "article_addresses_article_id_idx" ON "article_addresses"("article_id");

-- AddForeignKey
ALTER TABLE "sources" ADD CONSTRAINT "sources_outlet_slug_fkey" FOREIGN KEY ("outlet_slug") REFERENCES "outlets"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "polls" ADD CONSTRAINT "polls_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "sources"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "entries" ADD CONSTRAINT "entries_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "sources"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "entries" ADD CONSTRAINT "entries_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "articles" ADD CONSTRAINT "articles_outlet_slug_fkey" FOREIGN KEY ("outlet_slug") REFERENCES "outlets"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_addresses" ADD CONSTRAINT "article_addresses_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revisions" ADD CONSTRAINT "revisions_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- `q=` in scripts without spaces looks for the characters themselves.
CREATE INDEX "articles_search_text_idx" ON "articles" USING GIN ("search_text" gin_trgm_ops);

-- Words as written and as the article's language inflects them, so that a name is found in any language.
-- A trigger, since unaccent() may not stand in a generated column.
CREATE FUNCTION articles_search_vector() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.search_vector := to_tsvector('simple', unaccent(NEW.search_text))
    || to_tsvector(NEW.search_config::regconfig, unaccent(NEW.search_text));
  RETURN NEW;
END
$$;

CREATE TRIGGER articles_search_vector BEFORE INSERT OR UPDATE OF search_text, search_config ON "articles"
  FOR EACH ROW EXECUTE FUNCTION articles_search_vector();
