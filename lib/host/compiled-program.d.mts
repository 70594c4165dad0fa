export function compiledModule(entry: string, root?: string): Promise<string>;
