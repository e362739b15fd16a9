#!/usr/bin/env node
var words=process.argv.slice(2);if(words.length===1&&words[0]==="--version")process.stdout.write(`0.1.0
`);else{let{runCommandLine}=await import("./cli-program.mjs");await runCommandLine(words,"0.1.0")}
