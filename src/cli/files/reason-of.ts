const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "no such file or folder",
  ENOTDIR: "a file where a folder is needed",
  EISDIR: "a folder",
  EACCES: "no permission",
  EPERM: "no permission",
  ELOOP: "a link",
  ENOSPC: "no space left",
  EFBIG: "a file that may not grow further",
  EDQUOT: "no space left",
  EBADF: "a file that is not open for writing",
  EROFS: "a file system that can only be read",
  ENAMETOOLONG: "a name that is too long",
  ENXIO: "a device or pipe",
  EEXIST: "something of that name that is in the way",
  ERR_INVALID_ARG_VALUE: "a path that no file can have",
};

/** What an error of the operating system says, in words. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return REASONS[code] ?? (code === "" ? String(error) : code);
}
