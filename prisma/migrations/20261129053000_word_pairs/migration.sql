-- CreateTable
CREATE TABLE "article_pairs" (
    "article_id" TEXT NOT NULL,
    "pairs" INTEGER[],

    CONSTRAINT "article_pairs_pkey" PRIMARY KEY ("article_id")
);

-- AddForeignKey
ALTER TABLE "article_pairs" ADD CONSTRAINT "article_pairs_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Every two words that follow each other, by three letters each, as one number: the words as they stand and as the
-- article's dictionary has them, which takes "ال" off an Arabic word and makes "die" of "dying". The vector has both at
-- their places.
CREATE FUNCTION vector_pairs(vector tsvector) RETURNS integer[] LANGUAGE sql STABLE AS $$
  SELECT coalesce(array_agg(DISTINCT hashtext(before || ' ' || beginning)) FILTER (WHERE place = place_before + 1), '{}')
  FROM (
    SELECT beginning, place, lag(beginning) OVER told AS before, lag(place) OVER told AS place_before
    FROM (SELECT left(lexeme, 3) AS beginning, unnest(positions) AS place FROM unnest(vector)) placed
    WINDOW told AS (ORDER BY place)
  ) follows
$$;

-- The same of a text whose vector has not all places (of a word 255, none after the 16,383rd): of its words as they stand.
CREATE FUNCTION text_pairs(given text) RETURNS integer[] LANGUAGE sql STABLE AS $$
  SELECT coalesce(array_agg(DISTINCT hashtext(before || ' ' || beginning)) FILTER (WHERE before IS NOT NULL), '{}')
  FROM (
    SELECT left(lower(token), 3) AS beginning, left(lower(lag(token) OVER (ORDER BY place)), 3) AS before
    FROM ts_parse('default', search_words(given)) WITH ORDINALITY AS parsed (kind, token, place) WHERE kind <> 12
  ) follows
$$;

CREATE FUNCTION pairs_of(article articles) RETURNS integer[] LANGUAGE sql STABLE AS $$
  SELECT vector_pairs(article.search_vector)
    || CASE WHEN article.word_count > 1500 THEN text_pairs(article.search_text) ELSE '{}' END
$$;

-- How a word may begin where it stands in any of its forms, or as any dictionary has it.
CREATE FUNCTION word_beginnings(forms text[], word text) RETURNS text[] LANGUAGE sql STABLE AS $$
  SELECT array_agg(DISTINCT left(written, 3))
  FROM (
    SELECT unaccent(form) AS written FROM unnest(forms) form
    UNION SELECT unnest(tsvector_to_array(to_tsvector(oid::regconfig, unaccent(word)))) FROM pg_ts_config
  ) known
$$;

CREATE FUNCTION pairs_of_beginnings(first text[], second text[]) RETURNS integer[] LANGUAGE sql STABLE AS $$
  SELECT array_agg(hashtext(before || ' ' || after)) FROM unnest(first) before, unnest(second) after
$$;

CREATE FUNCTION pair_words() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO article_pairs VALUES (NEW.id, pairs_of(NEW))
  ON CONFLICT (article_id) DO UPDATE SET pairs = excluded.pairs;
  RETURN NULL;
END
$$;
CREATE TRIGGER articles_paired AFTER INSERT ON "articles" FOR EACH ROW EXECUTE FUNCTION pair_words();
CREATE TRIGGER articles_paired_anew AFTER UPDATE OF search_text, search_config ON "articles" FOR EACH ROW
  WHEN ((OLD.search_text, OLD.search_config) IS DISTINCT FROM (NEW.search_text, NEW.search_config)) EXECUTE FUNCTION pair_words();

INSERT INTO article_pairs SELECT id, pairs_of(articles) FROM articles;

-- CreateIndex
CREATE INDEX "article_pairs_pairs_idx" ON "article_pairs" USING GIN ("pairs");
