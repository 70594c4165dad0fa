-- The words of a thirty-second of the articles, drawn by the hash that ids are: how many have a word that many have.
CREATE INDEX articles_sample_words_idx ON articles USING gin (search_vector) WHERE left(id, 1) = '0';
