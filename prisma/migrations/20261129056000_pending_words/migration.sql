-- What was stored last stands in a list before each index of words, which every search goes through: of 4 MB, as they
-- are by themselves, the planner took a small store's articles to be sooner read whole, with all their words. Of 1 MB
-- storing costs no more.
ALTER INDEX "articles_search_vector_idx" SET (gin_pending_list_limit = 1024);
ALTER INDEX "articles_marks_idx" SET (gin_pending_list_limit = 1024);
ALTER INDEX "article_pairs_pairs_idx" SET (gin_pending_list_limit = 1024);
