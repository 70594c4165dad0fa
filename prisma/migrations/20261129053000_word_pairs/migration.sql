-- CreateTable
CREATE TABLE "article_pairs" (
    "article_id" TEXT NOT NULL,
    "pairs" INTEGER[],

    CONSTRAINT "article_pairs_pkey" PRIMARY KEY ("article_id")
);

-- AddForeignKey
ALTER TABLE "article_pairs" ADD CONSTRAINT "article_pairs_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Every two words that follow each other in a text, by their first three letters, which no ending and no dictionary
-- changes: as the parser of text search has them, one number a pair.
CREATE FUNCTION word_pairs(given text) RETURNS integer[] LANGUAGE sql STABLE AS $$
  SELECT coalesce(array_agg(DISTINCT hashtext(first || ' ' || second)), '{}')
  FROM (
    SELECT left(lower(token), 3) AS first, left(lower(lead(token) OVER (ORDER BY place)), 3) AS second
    FROM ts_parse('default', search_words(given)) WITH ORDINALITY AS parsed (kind, token, place) WHERE kind <> 12
  ) told
  WHERE second IS NOT NULL
$$;

-- The pairs that two words in any of these forms make.
CREATE FUNCTION pairs_of_forms(first text[], second text[]) RETURNS integer[] LANGUAGE sql STABLE AS $$
  SELECT array_agg(hashtext(before || ' ' || after))
  FROM (SELECT DISTINCT left(unaccent(form), 3) AS before FROM unnest(first) form) one,
    (SELECT DISTINCT left(unaccent(form), 3) AS after FROM unnest(second) form) other
$$;

CREATE FUNCTION pair_words() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO article_pairs VALUES (NEW.id, word_pairs(NEW.search_text))
  ON CONFLICT (article_id) DO UPDATE SET pairs = excluded.pairs;
  RETURN NULL;
END
$$;
CREATE TRIGGER articles_paired AFTER INSERT ON "articles" FOR EACH ROW EXECUTE FUNCTION pair_words();
CREATE TRIGGER articles_paired_anew AFTER UPDATE OF search_text ON "articles" FOR EACH ROW
  WHEN (OLD.search_text <> NEW.search_text) EXECUTE FUNCTION pair_words();

INSERT INTO article_pairs SELECT id, word_pairs(search_text) FROM articles;

-- CreateIndex
CREATE INDEX "article_pairs_pairs_idx" ON "article_pairs" USING GIN ("pairs");
