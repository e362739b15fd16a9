#!/usr/bin/env node
var words=process.argv.slice(2);if(words.length===1&&words[0]==="--version")process.stdout.write(`0.1.0
`);else{process.versions.v8.startsWith("11.")&&(await import("node:v8")).setFlagsFromString("--interrupt-budget=1000000");let{runCommandLine}=await import("./cli-program.mjs");await runCommandLine(words,"0.1.0")}
