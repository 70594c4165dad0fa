import SwaggerParser from '@apidevtools/swagger-parser';
import openapiTypescript, { astToString } from 'openapi-typescript';
import { end, object, read } from './read-site.mjs';

const text = await read('/api/openapi.json');
try {
  await SwaggerParser.validate(JSON.parse(text));
} catch (error) {
  object('/api/openapi.json', String(error.message));
}
const types = astToString(await openapiTypescript(JSON.parse(text)));
for (const path of Object.keys(JSON.parse(text).paths))
  if (!types.includes(`"${path}"`))
    object('/api/openapi.json', `openapi-typescript makes no type of ${path}`);
end();
