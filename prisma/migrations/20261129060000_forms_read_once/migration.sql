-- Hundreds of forms, as an Arabic word has, were parted again for each dictionary, in 40 ms: the planner put the
-- question in place of its name. The offset keeps it.
CREATE OR REPLACE FUNCTION search_term(forms text, slavic text, words text) RETURNS tsquery LANGUAGE sql STABLE AS $$
  SELECT plain || coalesce((
      SELECT string_agg('(' || names || ') & (' || asked::text || ')', ' | ')::tsquery
      FROM (
        SELECT asked, string_agg('''=' || cfgname || '''', ' | ') AS names
        FROM (SELECT cfgname, phraseto_tsquery(oid::regconfig, unaccent(words)) AS asked FROM pg_ts_config) dictionaries
        WHERE numnode(asked) = 2 * array_length(string_to_array(words, ' '), 1) - 1 AND asked <> plain
        GROUP BY asked
      ) told), ''::tsquery)
    || CASE WHEN slavic = forms THEN ''::tsquery
       ELSE '''=slavic'''::tsquery && to_tsquery('simple', unaccent(slavic)) END
  FROM (SELECT to_tsquery('simple', unaccent(forms)) AS plain OFFSET 0) given
$$;
