-- CreateTable
CREATE TABLE "article_words" (
    "id" TEXT NOT NULL,
    "outlet_slug" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "published_at" TIMESTAMPTZ(3),
    "sort_at" TIMESTAMPTZ(3),
    "first_seen_at" TIMESTAMPTZ(3) NOT NULL,
    "changed_at" TIMESTAMPTZ(3),
    "withdrawn_at" TIMESTAMPTZ(3),
    "merged_into" TEXT,
    "report_id" TEXT,
    "word_count" INTEGER NOT NULL,
    "vector" tsvector,
    "pairs" INTEGER[],

    CONSTRAINT "article_words_pkey" PRIMARY KEY ("id")
);

-- AddForeignKey
ALTER TABLE "article_words" ADD CONSTRAINT "article_words_id_fkey" FOREIGN KEY ("id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- A search goes to each article that it counts. Here sixty of them are in one block, as words and pairs stand apart;
-- among the articles there are twelve. Room is left for an article's report, which is found later.
ALTER TABLE article_words SET (toast_tuple_target = 128, fillfactor = 90);

CREATE FUNCTION words_of(article articles) RETURNS article_words LANGUAGE sql STABLE AS $$
  SELECT article.id, article.outlet_slug, article.language, article.published_at, article.sort_at, article.first_seen_at,
    article.changed_at, article.withdrawn_at, article.merged_into, article.report_id, article.word_count, vector,
    vector_pairs(vector) || CASE WHEN article.word_count > 1500 THEN text_pairs(article.search_text) ELSE '{}' END
  FROM (SELECT search_vector_of(article.search_config, article.language, article.search_text) AS vector OFFSET 0) made
$$;

CREATE FUNCTION keep_words() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' THEN DELETE FROM article_words WHERE id = NEW.id; END IF;
  INSERT INTO article_words SELECT * FROM words_of(NEW);
  RETURN NULL;
END
$$;

CREATE FUNCTION keep_beside_words() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE article_words SET outlet_slug = NEW.outlet_slug, published_at = NEW.published_at, sort_at = NEW.sort_at,
    first_seen_at = NEW.first_seen_at, changed_at = NEW.changed_at, withdrawn_at = NEW.withdrawn_at,
    merged_into = NEW.merged_into, report_id = NEW.report_id
  WHERE id = NEW.id;
  RETURN NULL;
END
$$;

INSERT INTO article_words
SELECT a.id, a.outlet_slug, a.language, a.published_at, a.sort_at, a.first_seen_at, a.changed_at, a.withdrawn_at,
  a.merged_into, a.report_id, a.word_count, a.search_vector, p.pairs
FROM articles a JOIN article_pairs p ON p.article_id = a.id ORDER BY a.sort_at;

DROP TRIGGER articles_paired ON articles;
DROP TRIGGER articles_paired_anew ON articles;
DROP TRIGGER articles_search_vector ON articles;
DROP FUNCTION pair_words();
DROP FUNCTION pairs_of(articles);
DROP FUNCTION articles_search_vector();
DROP TABLE "article_pairs";
ALTER TABLE "articles" DROP COLUMN "search_vector";

CREATE TRIGGER articles_words AFTER INSERT ON articles FOR EACH ROW EXECUTE FUNCTION keep_words();
CREATE TRIGGER articles_words_anew AFTER UPDATE OF search_text, search_config, language, word_count ON articles FOR EACH ROW
  WHEN ((OLD.search_text, OLD.search_config, OLD.language, OLD.word_count)
    IS DISTINCT FROM (NEW.search_text, NEW.search_config, NEW.language, NEW.word_count)) EXECUTE FUNCTION keep_words();
CREATE TRIGGER articles_words_beside AFTER UPDATE OF outlet_slug, published_at, sort_at, first_seen_at, changed_at,
  withdrawn_at, merged_into, report_id ON articles FOR EACH ROW
  WHEN ((OLD.outlet_slug, OLD.published_at, OLD.sort_at, OLD.first_seen_at, OLD.changed_at, OLD.withdrawn_at, OLD.merged_into, OLD.report_id)
    IS DISTINCT FROM (NEW.outlet_slug, NEW.published_at, NEW.sort_at, NEW.first_seen_at, NEW.changed_at, NEW.withdrawn_at, NEW.merged_into, NEW.report_id))
  EXECUTE FUNCTION keep_beside_words();

-- CreateIndex
CREATE INDEX "article_words_vector_idx" ON "article_words" USING GIN ("vector") WITH (gin_pending_list_limit = 1024);

-- CreateIndex
CREATE INDEX "article_words_pairs_idx" ON "article_words" USING GIN ("pairs") WITH (gin_pending_list_limit = 1024);

-- A thirty-second of the articles, by whose words it is told whether many have them.
CREATE INDEX article_words_sample_idx ON article_words USING gin (vector) WHERE left(id, 1) = '0';
