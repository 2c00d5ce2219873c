/** The packages that the site is made of, from the installed ones (scripts/build/packages.ts). */
declare module 'virtual:packages' {
  const packages: { name: string; version: string; licence: string }[];
  export default packages;
}
