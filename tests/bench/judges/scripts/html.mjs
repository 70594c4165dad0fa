import { HtmlValidate } from 'html-validate';
import { end, listPages, object, read } from './read-site.mjs';

const validator = new HtmlValidate({ extends: ['html-validate:standard'] });
for (const path of await listPages()) {
  const { results } = await validator.validateString(await read(path));
  for (const { ruleId, message } of results.flatMap(({ messages }) => messages))
    object(path, `${ruleId}: ${message}`);
}
end();
