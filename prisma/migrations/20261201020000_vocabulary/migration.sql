-- Words that articles have or had, of those whose language makes hundreds of forms that Postgres has no dictionary for
-- (lib/language/word-family.ts): of an Arabic word's 338 forms seven occur, and each article that a search looks at was
-- asked for all of them. A word may be there twice: two articles that bring it at once do not wait for each other.
CREATE TABLE "vocabulary" (
    "id" BIGSERIAL NOT NULL,
    "word" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "vocabulary_pkey" PRIMARY KEY ("id")
);

-- Cyrillic, Hebrew, Arabic and Georgian words by their letters (and Indian ones, which lie between), Latin ones where
-- the article is marked so.
CREATE FUNCTION vocabulary_of(vector tsvector) RETURNS SETOF text LANGUAGE sql STABLE AS $$
  SELECT lexeme
  FROM (
    SELECT words, '=slavic' = ANY (words) AS is_slavic FROM (SELECT tsvector_to_array(vector) AS words OFFSET 0) parted OFFSET 0
  ) given, unnest(words) lexeme
  WHERE lexeme COLLATE "C" BETWEEN 'Ѐ' AND 'ჿ' OR (is_slavic AND left(lexeme, 1) <> '=')
$$;

INSERT INTO vocabulary (word)
SELECT DISTINCT word FROM article_words w, vocabulary_of(w.vector) word;

-- CreateIndex
CREATE INDEX "vocabulary_word_idx" ON "vocabulary"("word");

CREATE FUNCTION keep_vocabulary() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO vocabulary (word)
  SELECT lexeme FROM vocabulary_of(NEW.vector) lexeme WHERE NOT EXISTS (SELECT FROM vocabulary WHERE word = lexeme);
  RETURN NULL;
END
$$;

-- An article whose words change has a new row.
CREATE TRIGGER article_words_vocabulary AFTER INSERT ON article_words FOR EACH ROW EXECUTE FUNCTION keep_vocabulary();

-- Those of a word's forms that articles have or had, as vectors have them.
CREATE FUNCTION words_in_use(forms text[]) RETURNS text[] LANGUAGE sql STABLE AS $$
  SELECT coalesce(array_agg(DISTINCT word), '{}') FROM vocabulary
  WHERE word = ANY (string_to_array(lower(unaccent(array_to_string(forms, ' '))), ' '))
$$;
