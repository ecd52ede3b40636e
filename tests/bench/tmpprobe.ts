import { generateDataset } from "./generated-dataset";
import { rules } from "../../src/audit/rules";
import { indexInput } from "../../src/audit/index-input";
import { checkInput } from "../../src/audit/check-input";
import { groupFindings } from "../../src/audit/group-findings";
import { audit } from "../../src/index";
const cpu=(f:()=>void)=>{const s=process.cpuUsage();f();const u=process.cpuUsage(s);return ((u.user+u.system)/1000)};
const sizes=[10000,100000]; const all:any={};
for(const n of sizes){
const d=generateDataset(n); audit(generateDataset(5000));
let input:any;
const add=(k:string,v:number)=>{(all[k]??=[]).push(v.toFixed(0))};
add("check",cpu(()=>checkInput(d)));
add("index",cpu(()=>{input=indexInput(d,undefined)}));
for(const r of rules){let o:any; add(r.id,cpu(()=>{o=r.check(input)})); add(r.id+" group",cpu(()=>groupFindings(o)))}
}
for(const k in all) if(Number(all[k][1])>50) console.log(k,all[k].join("  "));
