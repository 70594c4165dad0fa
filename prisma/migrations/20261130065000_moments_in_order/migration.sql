-- AlterTable
ALTER TABLE "moment_sentences" ADD COLUMN "news_at" TIMESTAMPTZ(3),
ADD COLUMN "sort_at" TIMESTAMPTZ(3);

-- Where a sentence stands among those that tell of its moment, and its article in the timeline and in that of news.
CREATE OR REPLACE FUNCTION place_sentence() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  SELECT coalesce(NEW.said_at, sort_at), sort_at, coalesce(changed_at, first_seen_at) INTO NEW.told_at, NEW.sort_at, NEW.news_at
  FROM articles WHERE id = NEW.article_id;
  RETURN NEW;
END
$$;
DROP TRIGGER moment_sentences_placed ON "moment_sentences";
UPDATE moment_sentences m SET sort_at = a.sort_at, news_at = coalesce(a.changed_at, a.first_seen_at) FROM articles a WHERE a.id = m.article_id;
CREATE TRIGGER moment_sentences_placed BEFORE INSERT OR UPDATE OF said_at, told_at, sort_at, news_at ON "moment_sentences"
  FOR EACH ROW EXECUTE FUNCTION place_sentence();

CREATE INDEX "moment_sentences_moment_is_announced_sort_at_article_id_idx" ON "moment_sentences"("moment", "is_announced", "sort_at", "article_id");
CREATE INDEX "moment_sentences_moment_is_announced_news_at_article_id_idx" ON "moment_sentences"("moment", "is_announced", "news_at", "article_id");

-- An article that stands somewhere else: so do its sentences.
CREATE FUNCTION move_sentences() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE moment_sentences SET told_at = NULL WHERE article_id = NEW.id;
  RETURN NULL;
END
$$;
CREATE TRIGGER articles_moved AFTER UPDATE ON "articles" FOR EACH ROW
  WHEN ((OLD.sort_at, OLD.changed_at, OLD.first_seen_at) IS DISTINCT FROM (NEW.sort_at, NEW.changed_at, NEW.first_seen_at))
  EXECUTE FUNCTION move_sentences();

CREATE OR REPLACE FUNCTION count_change() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  before bigint;
  after bigint;
BEGIN
  IF TG_OP <> 'INSERT' THEN before := count_in_coverage(OLD, -1); END IF;
  IF TG_OP <> 'DELETE' THEN after := count_in_coverage(NEW, 1); END IF;
  IF TG_OP = 'UPDATE' THEN
    PERFORM count_moments(OLD, -1);
    PERFORM count_moments(NEW, 1);
  END IF;
  IF coalesce(before, 1) % 64 = 0 OR coalesce(after, 1) % 64 = 0 THEN PERFORM fold_coverage(); END IF;
  RETURN NULL;
END
$$;
