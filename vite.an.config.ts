import base from './vite.config.ts';
export default (env: any) => { const c: any = (base as any)(env); c.build.outDir=process.env.O; c.build.target=process.env.T;
if (process.env.P) c.plugins.push({name:'plain', enforce:'pre', load(id: string){ if (id.includes('vite/preload-helper')) return 'export const __vitePreload = (load) => load();'; }});
if (process.env.N) c.oxc = {assumptions:{noDocumentAll:true}};
return c; };
