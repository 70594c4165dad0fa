export function listFiles(root: string, path: string): string[];
