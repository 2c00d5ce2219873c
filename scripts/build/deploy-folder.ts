/** Where the build writes what a server of the built site needs: its headers, nginx's configuration. */
export function deployFolder(dist: string): string {
  return dist === 'dist' ? 'build/deploy' : `${dist}-deploy`;
}

/** Where the build keeps the pages' program, by which it renders them. */
export function serverFolder(dist: string): string {
  return dist === 'dist' ? 'build/ssr' : `${dist}-ssr`;
}
