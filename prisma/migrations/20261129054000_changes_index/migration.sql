-- What the page and the feed of changes list, newest first.
CREATE INDEX revisions_changes_idx ON revisions (seen_at DESC, article_id, number DESC) WHERE kind IN ('headline', 'substance');
