/**
 * Every advisory that comes with Plumbline, one file each in records/. Room: trust. A test holds this list and that folder
 * together, and validates each record.
 */
import type { Advisory } from './advisory.ts';
import appleClang1700ComputedGoto from './records/apple-clang-1700-computed-goto.json' with { type: 'json' };
import clang19ComputedGoto from './records/clang-19-computed-goto.json' with { type: 'json' };
import clang20ComputedGoto from './records/clang-20-computed-goto.json' with { type: 'json' };
import clang20MacosArm64TailDuplication from './records/clang-20-macos-arm64-tail-duplication.json' with { type: 'json' };
import cpython313IncrementalGc from './records/cpython-313-incremental-gc.json' with { type: 'json' };
import cpython313rc1MacosThinLto from './records/cpython-313rc1-macos-thin-lto.json' with { type: 'json' };
import cpython314FreeThreadedGc from './records/cpython-314-free-threaded-gc.json' with { type: 'json' };
import cpython314GcTuples from './records/cpython-314-gc-tuples.json' with { type: 'json' };
import cpythonTailCallFramePointers from './records/cpython-tail-call-frame-pointers.json' with { type: 'json' };
import cpythonTailCallZeroCallUsedRegs from './records/cpython-tail-call-zero-call-used-regs.json' with { type: 'json' };
import cpythonWindowsOpenssl3 from './records/cpython-windows-openssl-3.json' with { type: 'json' };
import gcc12FreeThreadedEvalLoop from './records/gcc-12-free-threaded-eval-loop.json' with { type: 'json' };
import glibcRepMovsbZen from './records/glibc-rep-movsb-zen.json' with { type: 'json' };
import go1210HugePages from './records/go-1-21-0-huge-pages.json' with { type: 'json' };
import go1211MaxPtesNone from './records/go-1-21-1-max-ptes-none.json' with { type: 'json' };
import jdk25InterfaceCasts from './records/jdk-25-interface-casts.json' with { type: 'json' };
import jdkSecondarySuperCache from './records/jdk-secondary-super-cache.json' with { type: 'json' };
import linux67ThpAlignment from './records/linux-6-7-thp-alignment.json' with { type: 'json' };
import linuxRetbleedIbrsSkylake from './records/linux-retbleed-ibrs-skylake.json' with { type: 'json' };
import muslAllocatorLock from './records/musl-allocator-lock.json' with { type: 'json' };
import node17BufferConcat from './records/node-17-buffer-concat.json' with { type: 'json' };
import node18Startup from './records/node-18-startup.json' with { type: 'json' };
import node21Riscv64 from './records/node-21-riscv64.json' with { type: 'json' };
import node22Maglev from './records/node-22-maglev.json' with { type: 'json' };
import node24SqliteSelect from './records/node-24-sqlite-select.json' with { type: 'json' };
import openssl30SlowerThan111 from './records/openssl-3-0-slower-than-1-1-1.json' with { type: 'json' };
import pyperfMacosMemory from './records/pyperf-macos-memory.json' with { type: 'json' };
import rust148Llvm11 from './records/rust-1-48-llvm-11.json' with { type: 'json' };

/** In the order in which lists show them: by component, oldest first. */
export const advisories = [
  clang19ComputedGoto,
  clang20ComputedGoto,
  clang20MacosArm64TailDuplication,
  appleClang1700ComputedGoto,
  gcc12FreeThreadedEvalLoop,
  cpythonTailCallZeroCallUsedRegs,
  cpythonTailCallFramePointers,
  cpython313IncrementalGc,
  cpython314GcTuples,
  cpython314FreeThreadedGc,
  cpython313rc1MacosThinLto,
  cpythonWindowsOpenssl3,
  openssl30SlowerThan111,
  node18Startup,
  node22Maglev,
  node21Riscv64,
  node17BufferConcat,
  node24SqliteSelect,
  go1210HugePages,
  go1211MaxPtesNone,
  rust148Llvm11,
  jdkSecondarySuperCache,
  jdk25InterfaceCasts,
  linux67ThpAlignment,
  linuxRetbleedIbrsSkylake,
  glibcRepMovsbZen,
  muslAllocatorLock,
  pyperfMacosMemory,
] as unknown as readonly Advisory[];
