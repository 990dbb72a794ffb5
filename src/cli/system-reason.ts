/** What the codes of the operating system mean. */
const reasons: Readonly<Record<string, string>> = {
  ENOTDIR: "a part of the path is not a folder",
  EISDIR: "it is a folder",
  EACCES: "this user is not allowed to do that",
  EPERM: "this user is not allowed to do that",
  EROFS: "the file system is read-only",
  ENOSPC: "no space is left on the device",
  EDQUOT: "the quota of this user is used up",
  EFBIG: "the file would become too large",
  ENAMETOOLONG: "the name is too long",
  ELOOP: "the links lead in a circle",
  EIO: "the device failed",
  ERR_FS_FILE_TOO_LARGE: "it is too large",
};

/**
 * Why the operating system refused to do something with a file or a stream, for the user.
 *
 * @param missing what is not there where a path leads nowhere
 */
export function systemReason(error: unknown, missing: "file" | "folder" = "file"): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "unknown reason";
  return code === "ENOENT" ? `there is no such ${missing}` : (reasons[code] ?? code);
}
