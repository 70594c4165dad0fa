interface LockedPackage {
  readonly version?: string;
  readonly integrity?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly link?: boolean;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
  readonly libc?: readonly string[];
}

export function listMissing(question: {
  readonly wanted: Readonly<Record<string, LockedPackage>>;
  readonly installed: Readonly<Record<string, LockedPackage>>;
  readonly machine: { readonly platform: string; readonly arch: string; readonly libc: string | null };
  readonly withDev: boolean;
}): string[];
