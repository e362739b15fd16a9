import { createRequire as plumblineCreateRequire } from 'node:module';
const require = plumblineCreateRequire(import.meta.url);
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));

// node_modules/@stdlib/utils-define-property/lib/define_property.js
var require_define_property = __commonJS({
  "node_modules/@stdlib/utils-define-property/lib/define_property.js"(exports, module) {
    "use strict";
    var main = typeof Object.defineProperty === "function" ? Object.defineProperty : null;
    module.exports = main;
  }
});

// node_modules/@stdlib/utils-define-property/lib/has_define_property_support.js
var require_has_define_property_support = __commonJS({
  "node_modules/@stdlib/utils-define-property/lib/has_define_property_support.js"(exports, module) {
    "use strict";
    var defineProperty = require_define_property();
    function hasDefinePropertySupport() {
      try {
        defineProperty({}, "x", {});
        return true;
      } catch (err) {
        return false;
      }
    }
    module.exports = hasDefinePropertySupport;
  }
});

// node_modules/@stdlib/utils-define-property/lib/builtin.js
var require_builtin = __commonJS({
  "node_modules/@stdlib/utils-define-property/lib/builtin.js"(exports, module) {
    "use strict";
    var defineProperty = Object.defineProperty;
    module.exports = defineProperty;
  }
});

// node_modules/@stdlib/string-base-format-interpolate/lib/is_number.js
var require_is_number = __commonJS({
  "node_modules/@stdlib/string-base-format-interpolate/lib/is_number.js"(exports, module) {
    "use strict";
    function isNumber(value2) {
      return typeof value2 === "number";
    }
    module.exports = isNumber;
  }
});

// node_modules/@stdlib/string-base-format-interpolate/lib/zero_pad.js
var require_zero_pad = __commonJS({
  "node_modules/@stdlib/string-base-format-interpolate/lib/zero_pad.js"(exports, module) {
    "use strict";
    function startsWithMinus(str) {
      return str[0] === "-";
    }
    function zeros(n) {
      var out = "";
      var i;
      for (i = 0; i < n; i++) {
        out += "0";
      }
      return out;
    }
    function zeroPad(str, width, right) {
      var negative = false;
      var pad2 = width - str.length;
      if (pad2 < 0) {
        return str;
      }
      if (startsWithMinus(str)) {
        negative = true;
        str = str.substr(1);
      }
      str = right ? str + zeros(pad2) : zeros(pad2) + str;
      if (negative) {
        str = "-" + str;
      }
      return str;
    }
    module.exports = zeroPad;
  }
});

// node_modules/@stdlib/string-base-format-interpolate/lib/format_integer.js
var require_format_integer = __commonJS({
  "node_modules/@stdlib/string-base-format-interpolate/lib/format_integer.js"(exports, module) {
    "use strict";
    var isNumber = require_is_number();
    var zeroPad = require_zero_pad();
    var lowercase = String.prototype.toLowerCase;
    var uppercase = String.prototype.toUpperCase;
    function formatInteger(token) {
      var base;
      var out;
      var i;
      switch (token.specifier) {
        case "b":
          base = 2;
          break;
        case "o":
          base = 8;
          break;
        case "x":
        case "X":
          base = 16;
          break;
        case "d":
        case "i":
        case "u":
        default:
          base = 10;
          break;
      }
      out = token.arg;
      i = parseInt(out, 10);
      if (!isFinite(i)) {
        if (!isNumber(out)) {
          throw new Error("invalid integer. Value: " + out);
        }
        i = 0;
      }
      if (i < 0 && (token.specifier === "u" || base !== 10)) {
        i = 4294967295 + i + 1;
      }
      if (i < 0) {
        out = (-i).toString(base);
        if (token.precision) {
          out = zeroPad(out, token.precision, token.padRight);
        }
        out = "-" + out;
      } else {
        out = i.toString(base);
        if (!i && !token.precision) {
          out = "";
        } else if (token.precision) {
          out = zeroPad(out, token.precision, token.padRight);
        }
        if (token.sign) {
          out = token.sign + out;
        }
      }
      if (base === 16) {
        if (token.alternate) {
          out = "0x" + out;
        }
        out = token.specifier === uppercase.call(token.specifier) ? uppercase.call(out) : lowercase.call(out);
      }
      if (base === 8) {
        if (token.alternate && out.charAt(0) !== "0") {
          out = "0" + out;
        }
      }
      return out;
    }
    module.exports = formatInteger;
  }
});

// node_modules/@stdlib/string-base-format-interpolate/lib/is_string.js
var require_is_string = __commonJS({
  "node_modules/@stdlib/string-base-format-interpolate/lib/is_string.js"(exports, module) {
    "use strict";
    function isString(value2) {
      return typeof value2 === "string";
    }
    module.exports = isString;
  }
});

// node_modules/@stdlib/string-base-format-interpolate/lib/format_double.js
var require_format_double = __commonJS({
  "node_modules/@stdlib/string-base-format-interpolate/lib/format_double.js"(exports, module) {
    "use strict";
    var abs = Math.abs;
    var lowercase = String.prototype.toLowerCase;
    var uppercase = String.prototype.toUpperCase;
    var replace = String.prototype.replace;
    var RE_EXP_POS_DIGITS = /e\+(\d)$/;
    var RE_EXP_NEG_DIGITS = /e-(\d)$/;
    var RE_ONLY_DIGITS = /^(\d+)$/;
    var RE_DIGITS_BEFORE_EXP = /^(\d+)e/;
    var RE_TRAILING_PERIOD_ZERO = /\.0$/;
    var RE_PERIOD_ZERO_EXP = /\.0*e/;
    var RE_ZERO_BEFORE_EXP = /(\..*[^0])0*e/;
    function formatDouble(f, token) {
      var digits;
      var out;
      switch (token.specifier) {
        case "e":
        case "E":
          out = f.toExponential(token.precision);
          break;
        case "f":
        case "F":
          out = f.toFixed(token.precision);
          break;
        case "g":
        case "G":
          if (abs(f) < 1e-4) {
            digits = token.precision;
            if (digits > 0) {
              digits -= 1;
            }
            out = f.toExponential(digits);
          } else {
            out = f.toPrecision(token.precision);
          }
          if (!token.alternate) {
            out = replace.call(out, RE_ZERO_BEFORE_EXP, "$1e");
            out = replace.call(out, RE_PERIOD_ZERO_EXP, "e");
            out = replace.call(out, RE_TRAILING_PERIOD_ZERO, "");
          }
          break;
        default:
          throw new Error("invalid double notation. Value: " + token.specifier);
      }
      out = replace.call(out, RE_EXP_POS_DIGITS, "e+0$1");
      out = replace.call(out, RE_EXP_NEG_DIGITS, "e-0$1");
      if (token.alternate) {
        out = replace.call(out, RE_ONLY_DIGITS, "$1.");
        out = replace.call(out, RE_DIGITS_BEFORE_EXP, "$1.e");
      }
      if (f >= 0 && token.sign) {
        out = token.sign + out;
      }
      out = token.specifier === uppercase.call(token.specifier) ? uppercase.call(out) : lowercase.call(out);
      return out;
    }
    module.exports = formatDouble;
  }
});

// node_modules/@stdlib/string-base-format-interpolate/lib/space_pad.js
var require_space_pad = __commonJS({
  "node_modules/@stdlib/string-base-format-interpolate/lib/space_pad.js"(exports, module) {
    "use strict";
    function spaces2(n) {
      var out = "";
      var i;
      for (i = 0; i < n; i++) {
        out += " ";
      }
      return out;
    }
    function spacePad(str, width, right) {
      var pad2 = width - str.length;
      if (pad2 < 0) {
        return str;
      }
      str = right ? str + spaces2(pad2) : spaces2(pad2) + str;
      return str;
    }
    module.exports = spacePad;
  }
});

// node_modules/@stdlib/string-base-format-interpolate/lib/main.js
var require_main = __commonJS({
  "node_modules/@stdlib/string-base-format-interpolate/lib/main.js"(exports, module) {
    "use strict";
    var formatInteger = require_format_integer();
    var isString = require_is_string();
    var isNumber = require_is_number();
    var formatDouble = require_format_double();
    var spacePad = require_space_pad();
    var zeroPad = require_zero_pad();
    var fromCharCode = String.fromCharCode;
    var isArray = Array.isArray;
    function isnan(value2) {
      return value2 !== value2;
    }
    function initialize(token) {
      var out = {};
      out.specifier = token.specifier;
      out.precision = token.precision === void 0 ? 1 : token.precision;
      out.width = token.width;
      out.flags = token.flags || "";
      out.mapping = token.mapping;
      return out;
    }
    function formatInterpolate(tokens2) {
      var hasPeriod;
      var flags;
      var token;
      var flag;
      var num;
      var out;
      var pos;
      var f;
      var i;
      var j;
      if (!isArray(tokens2)) {
        throw new TypeError("invalid argument. First argument must be an array. Value: `" + tokens2 + "`.");
      }
      out = "";
      pos = 1;
      for (i = 0; i < tokens2.length; i++) {
        token = tokens2[i];
        if (isString(token)) {
          out += token;
        } else {
          hasPeriod = token.precision !== void 0;
          token = initialize(token);
          if (!token.specifier) {
            throw new TypeError("invalid argument. Token is missing `specifier` property. Index: `" + i + "`. Value: `" + token + "`.");
          }
          if (token.mapping) {
            pos = token.mapping;
          }
          flags = token.flags;
          for (j = 0; j < flags.length; j++) {
            flag = flags.charAt(j);
            switch (flag) {
              case " ":
                token.sign = " ";
                break;
              case "+":
                token.sign = "+";
                break;
              case "-":
                token.padRight = true;
                token.padZeros = false;
                break;
              case "0":
                token.padZeros = flags.indexOf("-") < 0;
                break;
              case "#":
                token.alternate = true;
                break;
              default:
                throw new Error("invalid flag: " + flag);
            }
          }
          if (token.width === "*") {
            token.width = parseInt(arguments[pos], 10);
            pos += 1;
            if (isnan(token.width)) {
              throw new TypeError("the argument for * width at position " + pos + " is not a number. Value: `" + token.width + "`.");
            }
            if (token.width < 0) {
              token.padRight = true;
              token.width = -token.width;
            }
          }
          if (hasPeriod) {
            if (token.precision === "*") {
              token.precision = parseInt(arguments[pos], 10);
              pos += 1;
              if (isnan(token.precision)) {
                throw new TypeError("the argument for * precision at position " + pos + " is not a number. Value: `" + token.precision + "`.");
              }
              if (token.precision < 0) {
                token.precision = 1;
                hasPeriod = false;
              }
            }
          }
          token.arg = arguments[pos];
          switch (token.specifier) {
            case "b":
            case "o":
            case "x":
            case "X":
            case "d":
            case "i":
            case "u":
              if (hasPeriod) {
                token.padZeros = false;
              }
              token.arg = formatInteger(token);
              break;
            case "s":
              token.maxWidth = hasPeriod ? token.precision : -1;
              token.arg = String(token.arg);
              break;
            case "c":
              if (!isnan(token.arg)) {
                num = parseInt(token.arg, 10);
                if (num < 0 || num > 127) {
                  throw new Error("invalid character code. Value: " + token.arg);
                }
                token.arg = isnan(num) ? String(token.arg) : fromCharCode(num);
              }
              break;
            case "e":
            case "E":
            case "f":
            case "F":
            case "g":
            case "G":
              if (!hasPeriod) {
                token.precision = 6;
              }
              f = parseFloat(token.arg);
              if (!isFinite(f)) {
                if (!isNumber(token.arg)) {
                  throw new Error("invalid floating-point number. Value: " + out);
                }
                f = token.arg;
                token.padZeros = false;
              }
              token.arg = formatDouble(f, token);
              break;
            default:
              throw new Error("invalid specifier: " + token.specifier);
          }
          if (token.maxWidth >= 0 && token.arg.length > token.maxWidth) {
            token.arg = token.arg.substring(0, token.maxWidth);
          }
          if (token.padZeros) {
            token.arg = zeroPad(token.arg, token.width || token.precision, token.padRight);
          } else if (token.width) {
            token.arg = spacePad(token.arg, token.width, token.padRight);
          }
          out += token.arg || "";
          pos += 1;
        }
      }
      return out;
    }
    module.exports = formatInterpolate;
  }
});

// node_modules/@stdlib/string-base-format-interpolate/lib/index.js
var require_lib = __commonJS({
  "node_modules/@stdlib/string-base-format-interpolate/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main();
    module.exports = main;
  }
});

// node_modules/@stdlib/string-base-format-tokenize/lib/main.js
var require_main2 = __commonJS({
  "node_modules/@stdlib/string-base-format-tokenize/lib/main.js"(exports, module) {
    "use strict";
    var RE = /%(?:([1-9]\d*)\$)?([0 +\-#]*)(\*|\d+)?(?:(\.)(\*|\d+)?)?[hlL]?([%A-Za-z])/g;
    function parse2(match) {
      var token = {
        "mapping": match[1] ? parseInt(match[1], 10) : void 0,
        "flags": match[2],
        "width": match[3],
        "precision": match[5],
        "specifier": match[6]
      };
      if (match[4] === "." && match[5] === void 0) {
        token.precision = "1";
      }
      return token;
    }
    function formatTokenize(str) {
      var content;
      var tokens2;
      var match;
      var prev;
      tokens2 = [];
      prev = 0;
      match = RE.exec(str);
      while (match) {
        content = str.slice(prev, RE.lastIndex - match[0].length);
        if (content.length) {
          tokens2.push(content);
        }
        if (match[6] === "%") {
          tokens2.push("%");
        } else {
          tokens2.push(parse2(match));
        }
        prev = RE.lastIndex;
        match = RE.exec(str);
      }
      content = str.slice(prev);
      if (content.length) {
        tokens2.push(content);
      }
      return tokens2;
    }
    module.exports = formatTokenize;
  }
});

// node_modules/@stdlib/string-base-format-tokenize/lib/index.js
var require_lib2 = __commonJS({
  "node_modules/@stdlib/string-base-format-tokenize/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main2();
    module.exports = main;
  }
});

// node_modules/@stdlib/string-format/lib/is_string.js
var require_is_string2 = __commonJS({
  "node_modules/@stdlib/string-format/lib/is_string.js"(exports, module) {
    "use strict";
    function isString(value2) {
      return typeof value2 === "string";
    }
    module.exports = isString;
  }
});

// node_modules/@stdlib/string-format/lib/main.js
var require_main3 = __commonJS({
  "node_modules/@stdlib/string-format/lib/main.js"(exports, module) {
    "use strict";
    var interpolate = require_lib();
    var tokenize = require_lib2();
    var isString = require_is_string2();
    function format(str) {
      var args;
      var i;
      if (!isString(str)) {
        throw new TypeError(format("invalid argument. First argument must be a string. Value: `%s`.", str));
      }
      args = [tokenize(str)];
      for (i = 1; i < arguments.length; i++) {
        args.push(arguments[i]);
      }
      return interpolate.apply(null, args);
    }
    module.exports = format;
  }
});

// node_modules/@stdlib/string-format/lib/index.js
var require_lib3 = __commonJS({
  "node_modules/@stdlib/string-format/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main3();
    module.exports = main;
  }
});

// node_modules/@stdlib/utils-define-property/lib/polyfill.js
var require_polyfill = __commonJS({
  "node_modules/@stdlib/utils-define-property/lib/polyfill.js"(exports, module) {
    "use strict";
    var format = require_lib3();
    var objectProtoype = Object.prototype;
    var toStr = objectProtoype.toString;
    var defineGetter = objectProtoype.__defineGetter__;
    var defineSetter = objectProtoype.__defineSetter__;
    var lookupGetter = objectProtoype.__lookupGetter__;
    var lookupSetter = objectProtoype.__lookupSetter__;
    function defineProperty(obj, prop, descriptor) {
      var prototype;
      var hasValue;
      var hasGet;
      var hasSet;
      if (typeof obj !== "object" || obj === null || toStr.call(obj) === "[object Array]") {
        throw new TypeError(format("invalid argument. First argument must be an object. Value: `%s`.", obj));
      }
      if (typeof descriptor !== "object" || descriptor === null || toStr.call(descriptor) === "[object Array]") {
        throw new TypeError(format("invalid argument. Property descriptor must be an object. Value: `%s`.", descriptor));
      }
      hasValue = "value" in descriptor;
      if (hasValue) {
        if (lookupGetter.call(obj, prop) || lookupSetter.call(obj, prop)) {
          prototype = obj.__proto__;
          obj.__proto__ = objectProtoype;
          delete obj[prop];
          obj[prop] = descriptor.value;
          obj.__proto__ = prototype;
        } else {
          obj[prop] = descriptor.value;
        }
      }
      hasGet = "get" in descriptor;
      hasSet = "set" in descriptor;
      if (hasValue && (hasGet || hasSet)) {
        throw new Error("invalid argument. Cannot specify one or more accessors and a value or writable attribute in the property descriptor.");
      }
      if (hasGet && defineGetter) {
        defineGetter.call(obj, prop, descriptor.get);
      }
      if (hasSet && defineSetter) {
        defineSetter.call(obj, prop, descriptor.set);
      }
      return obj;
    }
    module.exports = defineProperty;
  }
});

// node_modules/@stdlib/utils-define-property/lib/index.js
var require_lib4 = __commonJS({
  "node_modules/@stdlib/utils-define-property/lib/index.js"(exports, module) {
    "use strict";
    var hasDefinePropertySupport = require_has_define_property_support();
    var builtin = require_builtin();
    var polyfill = require_polyfill();
    var defineProperty;
    if (hasDefinePropertySupport()) {
      defineProperty = builtin;
    } else {
      defineProperty = polyfill;
    }
    module.exports = defineProperty;
  }
});

// node_modules/@stdlib/utils-define-nonenumerable-read-only-property/lib/main.js
var require_main4 = __commonJS({
  "node_modules/@stdlib/utils-define-nonenumerable-read-only-property/lib/main.js"(exports, module) {
    "use strict";
    var defineProperty = require_lib4();
    function setNonEnumerableReadOnly(obj, prop, value2) {
      defineProperty(obj, prop, {
        "configurable": false,
        "enumerable": false,
        "writable": false,
        "value": value2
      });
    }
    module.exports = setNonEnumerableReadOnly;
  }
});

// node_modules/@stdlib/utils-define-nonenumerable-read-only-property/lib/index.js
var require_lib5 = __commonJS({
  "node_modules/@stdlib/utils-define-nonenumerable-read-only-property/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main4();
    module.exports = main;
  }
});

// node_modules/@stdlib/math-base-assert-is-nan/lib/main.js
var require_main5 = __commonJS({
  "node_modules/@stdlib/math-base-assert-is-nan/lib/main.js"(exports, module) {
    "use strict";
    function isnan(x) {
      return x !== x;
    }
    module.exports = isnan;
  }
});

// node_modules/@stdlib/math-base-assert-is-nan/lib/index.js
var require_lib6 = __commonJS({
  "node_modules/@stdlib/math-base-assert-is-nan/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main5();
    module.exports = main;
  }
});

// node_modules/@stdlib/math-base-special-floor/lib/main.js
var require_main6 = __commonJS({
  "node_modules/@stdlib/math-base-special-floor/lib/main.js"(exports, module) {
    "use strict";
    var floor = Math.floor;
    module.exports = floor;
  }
});

// node_modules/@stdlib/math-base-special-floor/lib/index.js
var require_lib7 = __commonJS({
  "node_modules/@stdlib/math-base-special-floor/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main6();
    module.exports = main;
  }
});

// node_modules/@stdlib/math-base-special-ceil/lib/main.js
var require_main7 = __commonJS({
  "node_modules/@stdlib/math-base-special-ceil/lib/main.js"(exports, module) {
    "use strict";
    var ceil = Math.ceil;
    module.exports = ceil;
  }
});

// node_modules/@stdlib/math-base-special-ceil/lib/index.js
var require_lib8 = __commonJS({
  "node_modules/@stdlib/math-base-special-ceil/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main7();
    module.exports = main;
  }
});

// node_modules/@stdlib/math-base-special-trunc/lib/main.js
var require_main8 = __commonJS({
  "node_modules/@stdlib/math-base-special-trunc/lib/main.js"(exports, module) {
    "use strict";
    var floor = require_lib7();
    var ceil = require_lib8();
    function trunc(x) {
      if (x < 0) {
        return ceil(x);
      }
      return floor(x);
    }
    module.exports = trunc;
  }
});

// node_modules/@stdlib/math-base-special-trunc/lib/index.js
var require_lib9 = __commonJS({
  "node_modules/@stdlib/math-base-special-trunc/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main8();
    module.exports = main;
  }
});

// node_modules/@stdlib/number-ctor/lib/main.js
var require_main9 = __commonJS({
  "node_modules/@stdlib/number-ctor/lib/main.js"(exports, module) {
    "use strict";
    module.exports = Number;
  }
});

// node_modules/@stdlib/number-ctor/lib/index.js
var require_lib10 = __commonJS({
  "node_modules/@stdlib/number-ctor/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main9();
    module.exports = main;
  }
});

// node_modules/@stdlib/constants-float64-ninf/lib/index.js
var require_lib11 = __commonJS({
  "node_modules/@stdlib/constants-float64-ninf/lib/index.js"(exports, module) {
    "use strict";
    var Number2 = require_lib10();
    var FLOAT64_NINF = Number2.NEGATIVE_INFINITY;
    module.exports = FLOAT64_NINF;
  }
});

// node_modules/@stdlib/constants-float64-pinf/lib/index.js
var require_lib12 = __commonJS({
  "node_modules/@stdlib/constants-float64-pinf/lib/index.js"(exports, module) {
    "use strict";
    var FLOAT64_PINF = Number.POSITIVE_INFINITY;
    module.exports = FLOAT64_PINF;
  }
});

// node_modules/@stdlib/constants-float64-exponent-bias/lib/index.js
var require_lib13 = __commonJS({
  "node_modules/@stdlib/constants-float64-exponent-bias/lib/index.js"(exports, module) {
    "use strict";
    var FLOAT64_EXPONENT_BIAS = 1023 | 0;
    module.exports = FLOAT64_EXPONENT_BIAS;
  }
});

// node_modules/@stdlib/constants-float64-max-base2-exponent/lib/index.js
var require_lib14 = __commonJS({
  "node_modules/@stdlib/constants-float64-max-base2-exponent/lib/index.js"(exports, module) {
    "use strict";
    var FLOAT64_MAX_BASE2_EXPONENT = 1023 | 0;
    module.exports = FLOAT64_MAX_BASE2_EXPONENT;
  }
});

// node_modules/@stdlib/constants-float64-max-base2-exponent-subnormal/lib/index.js
var require_lib15 = __commonJS({
  "node_modules/@stdlib/constants-float64-max-base2-exponent-subnormal/lib/index.js"(exports, module) {
    "use strict";
    var FLOAT64_MAX_BASE2_EXPONENT_SUBNORMAL = -1023 | 0;
    module.exports = FLOAT64_MAX_BASE2_EXPONENT_SUBNORMAL;
  }
});

// node_modules/@stdlib/constants-float64-min-base2-exponent-subnormal/lib/index.js
var require_lib16 = __commonJS({
  "node_modules/@stdlib/constants-float64-min-base2-exponent-subnormal/lib/index.js"(exports, module) {
    "use strict";
    var FLOAT64_MIN_BASE2_EXPONENT_SUBNORMAL = -1074 | 0;
    module.exports = FLOAT64_MIN_BASE2_EXPONENT_SUBNORMAL;
  }
});

// node_modules/@stdlib/math-base-assert-is-infinite/lib/main.js
var require_main10 = __commonJS({
  "node_modules/@stdlib/math-base-assert-is-infinite/lib/main.js"(exports, module) {
    "use strict";
    var PINF = require_lib12();
    var NINF = require_lib11();
    function isInfinite(x) {
      return x === PINF || x === NINF;
    }
    module.exports = isInfinite;
  }
});

// node_modules/@stdlib/math-base-assert-is-infinite/lib/index.js
var require_lib17 = __commonJS({
  "node_modules/@stdlib/math-base-assert-is-infinite/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main10();
    module.exports = main;
  }
});

// node_modules/@stdlib/constants-float64-high-word-sign-mask/lib/index.js
var require_lib18 = __commonJS({
  "node_modules/@stdlib/constants-float64-high-word-sign-mask/lib/index.js"(exports, module) {
    "use strict";
    var FLOAT64_HIGH_WORD_SIGN_MASK = 2147483648 >>> 0;
    module.exports = FLOAT64_HIGH_WORD_SIGN_MASK;
  }
});

// node_modules/@stdlib/constants-float64-high-word-abs-mask/lib/index.js
var require_lib19 = __commonJS({
  "node_modules/@stdlib/constants-float64-high-word-abs-mask/lib/index.js"(exports, module) {
    "use strict";
    var FLOAT64_HIGH_WORD_ABS_MASK = 2147483647 >>> 0;
    module.exports = FLOAT64_HIGH_WORD_ABS_MASK;
  }
});

// node_modules/@stdlib/assert-has-symbol-support/lib/main.js
var require_main11 = __commonJS({
  "node_modules/@stdlib/assert-has-symbol-support/lib/main.js"(exports, module) {
    "use strict";
    function hasSymbolSupport() {
      return typeof Symbol === "function" && typeof /* @__PURE__ */ Symbol("foo") === "symbol";
    }
    module.exports = hasSymbolSupport;
  }
});

// node_modules/@stdlib/assert-has-symbol-support/lib/index.js
var require_lib20 = __commonJS({
  "node_modules/@stdlib/assert-has-symbol-support/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main11();
    module.exports = main;
  }
});

// node_modules/@stdlib/assert-has-tostringtag-support/lib/main.js
var require_main12 = __commonJS({
  "node_modules/@stdlib/assert-has-tostringtag-support/lib/main.js"(exports, module) {
    "use strict";
    var hasSymbols = require_lib20();
    var FLG = hasSymbols();
    function hasToStringTagSupport() {
      return FLG && typeof Symbol.toStringTag === "symbol";
    }
    module.exports = hasToStringTagSupport;
  }
});

// node_modules/@stdlib/assert-has-tostringtag-support/lib/index.js
var require_lib21 = __commonJS({
  "node_modules/@stdlib/assert-has-tostringtag-support/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main12();
    module.exports = main;
  }
});

// node_modules/@stdlib/utils-native-class/lib/tostring.js
var require_tostring = __commonJS({
  "node_modules/@stdlib/utils-native-class/lib/tostring.js"(exports, module) {
    "use strict";
    var toStr = Object.prototype.toString;
    module.exports = toStr;
  }
});

// node_modules/@stdlib/utils-native-class/lib/main.js
var require_main13 = __commonJS({
  "node_modules/@stdlib/utils-native-class/lib/main.js"(exports, module) {
    "use strict";
    var toStr = require_tostring();
    function nativeClass(v) {
      return toStr.call(v);
    }
    module.exports = nativeClass;
  }
});

// node_modules/@stdlib/assert-has-own-property/lib/main.js
var require_main14 = __commonJS({
  "node_modules/@stdlib/assert-has-own-property/lib/main.js"(exports, module) {
    "use strict";
    var has = Object.prototype.hasOwnProperty;
    function hasOwnProp(value2, property) {
      if (value2 === void 0 || value2 === null) {
        return false;
      }
      return has.call(value2, property);
    }
    module.exports = hasOwnProp;
  }
});

// node_modules/@stdlib/assert-has-own-property/lib/index.js
var require_lib22 = __commonJS({
  "node_modules/@stdlib/assert-has-own-property/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main14();
    module.exports = main;
  }
});

// node_modules/@stdlib/symbol-ctor/lib/main.js
var require_main15 = __commonJS({
  "node_modules/@stdlib/symbol-ctor/lib/main.js"(exports, module) {
    "use strict";
    var Sym = typeof Symbol === "function" ? Symbol : void 0;
    module.exports = Sym;
  }
});

// node_modules/@stdlib/symbol-ctor/lib/index.js
var require_lib23 = __commonJS({
  "node_modules/@stdlib/symbol-ctor/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main15();
    module.exports = main;
  }
});

// node_modules/@stdlib/utils-native-class/lib/tostringtag.js
var require_tostringtag = __commonJS({
  "node_modules/@stdlib/utils-native-class/lib/tostringtag.js"(exports, module) {
    "use strict";
    var Symbol2 = require_lib23();
    var toStrTag = typeof Symbol2 === "function" ? Symbol2.toStringTag : "";
    module.exports = toStrTag;
  }
});

// node_modules/@stdlib/utils-native-class/lib/polyfill.js
var require_polyfill2 = __commonJS({
  "node_modules/@stdlib/utils-native-class/lib/polyfill.js"(exports, module) {
    "use strict";
    var hasOwnProp = require_lib22();
    var toStringTag = require_tostringtag();
    var toStr = require_tostring();
    function nativeClass(v) {
      var isOwn;
      var tag;
      var out;
      if (v === null || v === void 0) {
        return toStr.call(v);
      }
      tag = v[toStringTag];
      isOwn = hasOwnProp(v, toStringTag);
      try {
        v[toStringTag] = void 0;
      } catch (err) {
        return toStr.call(v);
      }
      out = toStr.call(v);
      if (isOwn) {
        v[toStringTag] = tag;
      } else {
        delete v[toStringTag];
      }
      return out;
    }
    module.exports = nativeClass;
  }
});

// node_modules/@stdlib/utils-native-class/lib/index.js
var require_lib24 = __commonJS({
  "node_modules/@stdlib/utils-native-class/lib/index.js"(exports, module) {
    "use strict";
    var hasToStringTag = require_lib21();
    var builtin = require_main13();
    var polyfill = require_polyfill2();
    var main;
    if (hasToStringTag()) {
      main = polyfill;
    } else {
      main = builtin;
    }
    module.exports = main;
  }
});

// node_modules/@stdlib/assert-is-uint32array/lib/main.js
var require_main16 = __commonJS({
  "node_modules/@stdlib/assert-is-uint32array/lib/main.js"(exports, module) {
    "use strict";
    var nativeClass = require_lib24();
    var hasUint32Array = typeof Uint32Array === "function";
    function isUint32Array(value2) {
      return hasUint32Array && value2 instanceof Uint32Array || // eslint-disable-line stdlib/require-globals
      nativeClass(value2) === "[object Uint32Array]";
    }
    module.exports = isUint32Array;
  }
});

// node_modules/@stdlib/assert-is-uint32array/lib/index.js
var require_lib25 = __commonJS({
  "node_modules/@stdlib/assert-is-uint32array/lib/index.js"(exports, module) {
    "use strict";
    var isUint32Array = require_main16();
    module.exports = isUint32Array;
  }
});

// node_modules/@stdlib/constants-uint32-max/lib/index.js
var require_lib26 = __commonJS({
  "node_modules/@stdlib/constants-uint32-max/lib/index.js"(exports, module) {
    "use strict";
    var UINT32_MAX = 4294967295;
    module.exports = UINT32_MAX;
  }
});

// node_modules/@stdlib/assert-has-uint32array-support/lib/uint32array.js
var require_uint32array = __commonJS({
  "node_modules/@stdlib/assert-has-uint32array-support/lib/uint32array.js"(exports, module) {
    "use strict";
    var main = typeof Uint32Array === "function" ? Uint32Array : null;
    module.exports = main;
  }
});

// node_modules/@stdlib/assert-has-uint32array-support/lib/main.js
var require_main17 = __commonJS({
  "node_modules/@stdlib/assert-has-uint32array-support/lib/main.js"(exports, module) {
    "use strict";
    var isUint32Array = require_lib25();
    var UINT32_MAX = require_lib26();
    var GlobalUint32Array = require_uint32array();
    function hasUint32ArraySupport() {
      var bool;
      var arr;
      if (typeof GlobalUint32Array !== "function") {
        return false;
      }
      try {
        arr = [1, 3.14, -3.14, UINT32_MAX + 1, UINT32_MAX + 2];
        arr = new GlobalUint32Array(arr);
        bool = isUint32Array(arr) && arr[0] === 1 && arr[1] === 3 && // truncation
        arr[2] === UINT32_MAX - 2 && // truncation and wrap around
        arr[3] === 0 && // wrap around
        arr[4] === 1;
      } catch (err) {
        bool = false;
      }
      return bool;
    }
    module.exports = hasUint32ArraySupport;
  }
});

// node_modules/@stdlib/assert-has-uint32array-support/lib/index.js
var require_lib27 = __commonJS({
  "node_modules/@stdlib/assert-has-uint32array-support/lib/index.js"(exports, module) {
    "use strict";
    var hasUint32ArraySupport = require_main17();
    module.exports = hasUint32ArraySupport;
  }
});

// node_modules/@stdlib/array-uint32/lib/main.js
var require_main18 = __commonJS({
  "node_modules/@stdlib/array-uint32/lib/main.js"(exports, module) {
    "use strict";
    var ctor = typeof Uint32Array === "function" ? Uint32Array : void 0;
    module.exports = ctor;
  }
});

// node_modules/@stdlib/array-uint32/lib/polyfill.js
var require_polyfill3 = __commonJS({
  "node_modules/@stdlib/array-uint32/lib/polyfill.js"(exports, module) {
    "use strict";
    function polyfill() {
      throw new Error("not implemented");
    }
    module.exports = polyfill;
  }
});

// node_modules/@stdlib/array-uint32/lib/index.js
var require_lib28 = __commonJS({
  "node_modules/@stdlib/array-uint32/lib/index.js"(exports, module) {
    "use strict";
    var hasUint32ArraySupport = require_lib27();
    var builtin = require_main18();
    var polyfill = require_polyfill3();
    var ctor;
    if (hasUint32ArraySupport()) {
      ctor = builtin;
    } else {
      ctor = polyfill;
    }
    module.exports = ctor;
  }
});

// node_modules/@stdlib/assert-is-float64array/lib/main.js
var require_main19 = __commonJS({
  "node_modules/@stdlib/assert-is-float64array/lib/main.js"(exports, module) {
    "use strict";
    var nativeClass = require_lib24();
    var hasFloat64Array = typeof Float64Array === "function";
    function isFloat64Array(value2) {
      return hasFloat64Array && value2 instanceof Float64Array || // eslint-disable-line stdlib/require-globals
      nativeClass(value2) === "[object Float64Array]";
    }
    module.exports = isFloat64Array;
  }
});

// node_modules/@stdlib/assert-is-float64array/lib/index.js
var require_lib29 = __commonJS({
  "node_modules/@stdlib/assert-is-float64array/lib/index.js"(exports, module) {
    "use strict";
    var isFloat64Array = require_main19();
    module.exports = isFloat64Array;
  }
});

// node_modules/@stdlib/assert-has-float64array-support/lib/float64array.js
var require_float64array = __commonJS({
  "node_modules/@stdlib/assert-has-float64array-support/lib/float64array.js"(exports, module) {
    "use strict";
    var main = typeof Float64Array === "function" ? Float64Array : null;
    module.exports = main;
  }
});

// node_modules/@stdlib/assert-has-float64array-support/lib/main.js
var require_main20 = __commonJS({
  "node_modules/@stdlib/assert-has-float64array-support/lib/main.js"(exports, module) {
    "use strict";
    var isFloat64Array = require_lib29();
    var GlobalFloat64Array = require_float64array();
    function hasFloat64ArraySupport() {
      var bool;
      var arr;
      if (typeof GlobalFloat64Array !== "function") {
        return false;
      }
      try {
        arr = new GlobalFloat64Array([1, 3.14, -3.14, NaN]);
        bool = isFloat64Array(arr) && arr[0] === 1 && arr[1] === 3.14 && arr[2] === -3.14 && arr[3] !== arr[3];
      } catch (err) {
        bool = false;
      }
      return bool;
    }
    module.exports = hasFloat64ArraySupport;
  }
});

// node_modules/@stdlib/assert-has-float64array-support/lib/index.js
var require_lib30 = __commonJS({
  "node_modules/@stdlib/assert-has-float64array-support/lib/index.js"(exports, module) {
    "use strict";
    var hasFloat64ArraySupport = require_main20();
    module.exports = hasFloat64ArraySupport;
  }
});

// node_modules/@stdlib/array-float64/lib/main.js
var require_main21 = __commonJS({
  "node_modules/@stdlib/array-float64/lib/main.js"(exports, module) {
    "use strict";
    var ctor = typeof Float64Array === "function" ? Float64Array : void 0;
    module.exports = ctor;
  }
});

// node_modules/@stdlib/array-float64/lib/polyfill.js
var require_polyfill4 = __commonJS({
  "node_modules/@stdlib/array-float64/lib/polyfill.js"(exports, module) {
    "use strict";
    function polyfill() {
      throw new Error("not implemented");
    }
    module.exports = polyfill;
  }
});

// node_modules/@stdlib/array-float64/lib/index.js
var require_lib31 = __commonJS({
  "node_modules/@stdlib/array-float64/lib/index.js"(exports, module) {
    "use strict";
    var hasFloat64ArraySupport = require_lib30();
    var builtin = require_main21();
    var polyfill = require_polyfill4();
    var ctor;
    if (hasFloat64ArraySupport()) {
      ctor = builtin;
    } else {
      ctor = polyfill;
    }
    module.exports = ctor;
  }
});

// node_modules/@stdlib/assert-is-uint8array/lib/main.js
var require_main22 = __commonJS({
  "node_modules/@stdlib/assert-is-uint8array/lib/main.js"(exports, module) {
    "use strict";
    var nativeClass = require_lib24();
    var hasUint8Array = typeof Uint8Array === "function";
    function isUint8Array(value2) {
      return hasUint8Array && value2 instanceof Uint8Array || // eslint-disable-line stdlib/require-globals
      nativeClass(value2) === "[object Uint8Array]";
    }
    module.exports = isUint8Array;
  }
});

// node_modules/@stdlib/assert-is-uint8array/lib/index.js
var require_lib32 = __commonJS({
  "node_modules/@stdlib/assert-is-uint8array/lib/index.js"(exports, module) {
    "use strict";
    var isUint8Array = require_main22();
    module.exports = isUint8Array;
  }
});

// node_modules/@stdlib/constants-uint8-max/lib/index.js
var require_lib33 = __commonJS({
  "node_modules/@stdlib/constants-uint8-max/lib/index.js"(exports, module) {
    "use strict";
    var UINT8_MAX = 255 | 0;
    module.exports = UINT8_MAX;
  }
});

// node_modules/@stdlib/assert-has-uint8array-support/lib/uint8array.js
var require_uint8array = __commonJS({
  "node_modules/@stdlib/assert-has-uint8array-support/lib/uint8array.js"(exports, module) {
    "use strict";
    var main = typeof Uint8Array === "function" ? Uint8Array : null;
    module.exports = main;
  }
});

// node_modules/@stdlib/assert-has-uint8array-support/lib/main.js
var require_main23 = __commonJS({
  "node_modules/@stdlib/assert-has-uint8array-support/lib/main.js"(exports, module) {
    "use strict";
    var isUint8Array = require_lib32();
    var UINT8_MAX = require_lib33();
    var GlobalUint8Array = require_uint8array();
    function hasUint8ArraySupport() {
      var bool;
      var arr;
      if (typeof GlobalUint8Array !== "function") {
        return false;
      }
      try {
        arr = [1, 3.14, -3.14, UINT8_MAX + 1, UINT8_MAX + 2];
        arr = new GlobalUint8Array(arr);
        bool = isUint8Array(arr) && arr[0] === 1 && arr[1] === 3 && // truncation
        arr[2] === UINT8_MAX - 2 && // truncation and wrap around
        arr[3] === 0 && // wrap around
        arr[4] === 1;
      } catch (err) {
        bool = false;
      }
      return bool;
    }
    module.exports = hasUint8ArraySupport;
  }
});

// node_modules/@stdlib/assert-has-uint8array-support/lib/index.js
var require_lib34 = __commonJS({
  "node_modules/@stdlib/assert-has-uint8array-support/lib/index.js"(exports, module) {
    "use strict";
    var hasUint8ArraySupport = require_main23();
    module.exports = hasUint8ArraySupport;
  }
});

// node_modules/@stdlib/array-uint8/lib/main.js
var require_main24 = __commonJS({
  "node_modules/@stdlib/array-uint8/lib/main.js"(exports, module) {
    "use strict";
    var ctor = typeof Uint8Array === "function" ? Uint8Array : void 0;
    module.exports = ctor;
  }
});

// node_modules/@stdlib/array-uint8/lib/polyfill.js
var require_polyfill5 = __commonJS({
  "node_modules/@stdlib/array-uint8/lib/polyfill.js"(exports, module) {
    "use strict";
    function polyfill() {
      throw new Error("not implemented");
    }
    module.exports = polyfill;
  }
});

// node_modules/@stdlib/array-uint8/lib/index.js
var require_lib35 = __commonJS({
  "node_modules/@stdlib/array-uint8/lib/index.js"(exports, module) {
    "use strict";
    var hasUint8ArraySupport = require_lib34();
    var builtin = require_main24();
    var polyfill = require_polyfill5();
    var ctor;
    if (hasUint8ArraySupport()) {
      ctor = builtin;
    } else {
      ctor = polyfill;
    }
    module.exports = ctor;
  }
});

// node_modules/@stdlib/assert-is-uint16array/lib/main.js
var require_main25 = __commonJS({
  "node_modules/@stdlib/assert-is-uint16array/lib/main.js"(exports, module) {
    "use strict";
    var nativeClass = require_lib24();
    var hasUint16Array = typeof Uint16Array === "function";
    function isUint16Array(value2) {
      return hasUint16Array && value2 instanceof Uint16Array || // eslint-disable-line stdlib/require-globals
      nativeClass(value2) === "[object Uint16Array]";
    }
    module.exports = isUint16Array;
  }
});

// node_modules/@stdlib/assert-is-uint16array/lib/index.js
var require_lib36 = __commonJS({
  "node_modules/@stdlib/assert-is-uint16array/lib/index.js"(exports, module) {
    "use strict";
    var isUint16Array = require_main25();
    module.exports = isUint16Array;
  }
});

// node_modules/@stdlib/constants-uint16-max/lib/index.js
var require_lib37 = __commonJS({
  "node_modules/@stdlib/constants-uint16-max/lib/index.js"(exports, module) {
    "use strict";
    var UINT16_MAX = 65535 | 0;
    module.exports = UINT16_MAX;
  }
});

// node_modules/@stdlib/assert-has-uint16array-support/lib/uint16array.js
var require_uint16array = __commonJS({
  "node_modules/@stdlib/assert-has-uint16array-support/lib/uint16array.js"(exports, module) {
    "use strict";
    var main = typeof Uint16Array === "function" ? Uint16Array : null;
    module.exports = main;
  }
});

// node_modules/@stdlib/assert-has-uint16array-support/lib/main.js
var require_main26 = __commonJS({
  "node_modules/@stdlib/assert-has-uint16array-support/lib/main.js"(exports, module) {
    "use strict";
    var isUint16Array = require_lib36();
    var UINT16_MAX = require_lib37();
    var GlobalUint16Array = require_uint16array();
    function hasUint16ArraySupport() {
      var bool;
      var arr;
      if (typeof GlobalUint16Array !== "function") {
        return false;
      }
      try {
        arr = [1, 3.14, -3.14, UINT16_MAX + 1, UINT16_MAX + 2];
        arr = new GlobalUint16Array(arr);
        bool = isUint16Array(arr) && arr[0] === 1 && arr[1] === 3 && // truncation
        arr[2] === UINT16_MAX - 2 && // truncation and wrap around
        arr[3] === 0 && // wrap around
        arr[4] === 1;
      } catch (err) {
        bool = false;
      }
      return bool;
    }
    module.exports = hasUint16ArraySupport;
  }
});

// node_modules/@stdlib/assert-has-uint16array-support/lib/index.js
var require_lib38 = __commonJS({
  "node_modules/@stdlib/assert-has-uint16array-support/lib/index.js"(exports, module) {
    "use strict";
    var hasUint16ArraySupport = require_main26();
    module.exports = hasUint16ArraySupport;
  }
});

// node_modules/@stdlib/array-uint16/lib/main.js
var require_main27 = __commonJS({
  "node_modules/@stdlib/array-uint16/lib/main.js"(exports, module) {
    "use strict";
    var ctor = typeof Uint16Array === "function" ? Uint16Array : void 0;
    module.exports = ctor;
  }
});

// node_modules/@stdlib/array-uint16/lib/polyfill.js
var require_polyfill6 = __commonJS({
  "node_modules/@stdlib/array-uint16/lib/polyfill.js"(exports, module) {
    "use strict";
    function polyfill() {
      throw new Error("not implemented");
    }
    module.exports = polyfill;
  }
});

// node_modules/@stdlib/array-uint16/lib/index.js
var require_lib39 = __commonJS({
  "node_modules/@stdlib/array-uint16/lib/index.js"(exports, module) {
    "use strict";
    var hasUint16ArraySupport = require_lib38();
    var builtin = require_main27();
    var polyfill = require_polyfill6();
    var ctor;
    if (hasUint16ArraySupport()) {
      ctor = builtin;
    } else {
      ctor = polyfill;
    }
    module.exports = ctor;
  }
});

// node_modules/@stdlib/assert-is-little-endian/lib/ctors.js
var require_ctors = __commonJS({
  "node_modules/@stdlib/assert-is-little-endian/lib/ctors.js"(exports, module) {
    "use strict";
    var Uint8Array2 = require_lib35();
    var Uint16Array2 = require_lib39();
    var ctors = {
      "uint16": Uint16Array2,
      "uint8": Uint8Array2
    };
    module.exports = ctors;
  }
});

// node_modules/@stdlib/assert-is-little-endian/lib/main.js
var require_main28 = __commonJS({
  "node_modules/@stdlib/assert-is-little-endian/lib/main.js"(exports, module) {
    "use strict";
    var ctors = require_ctors();
    var bool;
    function isLittleEndian() {
      var uint16view;
      var uint8view;
      uint16view = new ctors["uint16"](1);
      uint16view[0] = 4660;
      uint8view = new ctors["uint8"](uint16view.buffer);
      return uint8view[0] === 52;
    }
    bool = isLittleEndian();
    module.exports = bool;
  }
});

// node_modules/@stdlib/assert-is-little-endian/lib/index.js
var require_lib40 = __commonJS({
  "node_modules/@stdlib/assert-is-little-endian/lib/index.js"(exports, module) {
    "use strict";
    var IS_LITTLE_ENDIAN = require_main28();
    module.exports = IS_LITTLE_ENDIAN;
  }
});

// node_modules/@stdlib/number-float64-base-to-words/lib/indices.js
var require_indices = __commonJS({
  "node_modules/@stdlib/number-float64-base-to-words/lib/indices.js"(exports, module) {
    "use strict";
    var isLittleEndian = require_lib40();
    var indices;
    var HIGH;
    var LOW;
    if (isLittleEndian === true) {
      HIGH = 1;
      LOW = 0;
    } else {
      HIGH = 0;
      LOW = 1;
    }
    indices = {
      "HIGH": HIGH,
      "LOW": LOW
    };
    module.exports = indices;
  }
});

// node_modules/@stdlib/number-float64-base-to-words/lib/assign.js
var require_assign = __commonJS({
  "node_modules/@stdlib/number-float64-base-to-words/lib/assign.js"(exports, module) {
    "use strict";
    var Uint32Array2 = require_lib28();
    var Float64Array2 = require_lib31();
    var indices = require_indices();
    var FLOAT64_VIEW = new Float64Array2(1);
    var UINT32_VIEW = new Uint32Array2(FLOAT64_VIEW.buffer);
    var HIGH = indices.HIGH;
    var LOW = indices.LOW;
    function toWords(x, out, stride, offset) {
      FLOAT64_VIEW[0] = x;
      out[offset] = UINT32_VIEW[HIGH];
      out[offset + stride] = UINT32_VIEW[LOW];
      return out;
    }
    module.exports = toWords;
  }
});

// node_modules/@stdlib/number-float64-base-to-words/lib/main.js
var require_main29 = __commonJS({
  "node_modules/@stdlib/number-float64-base-to-words/lib/main.js"(exports, module) {
    "use strict";
    var fcn = require_assign();
    function toWords(x) {
      return fcn(x, [0 >>> 0, 0 >>> 0], 1, 0);
    }
    module.exports = toWords;
  }
});

// node_modules/@stdlib/number-float64-base-to-words/lib/index.js
var require_lib41 = __commonJS({
  "node_modules/@stdlib/number-float64-base-to-words/lib/index.js"(exports, module) {
    "use strict";
    var setReadOnly = require_lib5();
    var main = require_main29();
    var assign = require_assign();
    setReadOnly(main, "assign", assign);
    module.exports = main;
  }
});

// node_modules/@stdlib/number-float64-base-get-high-word/lib/high.js
var require_high = __commonJS({
  "node_modules/@stdlib/number-float64-base-get-high-word/lib/high.js"(exports, module) {
    "use strict";
    var isLittleEndian = require_lib40();
    var HIGH;
    if (isLittleEndian === true) {
      HIGH = 1;
    } else {
      HIGH = 0;
    }
    module.exports = HIGH;
  }
});

// node_modules/@stdlib/number-float64-base-get-high-word/lib/main.js
var require_main30 = __commonJS({
  "node_modules/@stdlib/number-float64-base-get-high-word/lib/main.js"(exports, module) {
    "use strict";
    var Uint32Array2 = require_lib28();
    var Float64Array2 = require_lib31();
    var HIGH = require_high();
    var FLOAT64_VIEW = new Float64Array2(1);
    var UINT32_VIEW = new Uint32Array2(FLOAT64_VIEW.buffer);
    function getHighWord(x) {
      FLOAT64_VIEW[0] = x;
      return UINT32_VIEW[HIGH];
    }
    module.exports = getHighWord;
  }
});

// node_modules/@stdlib/number-float64-base-get-high-word/lib/index.js
var require_lib42 = __commonJS({
  "node_modules/@stdlib/number-float64-base-get-high-word/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main30();
    module.exports = main;
  }
});

// node_modules/@stdlib/number-float64-base-from-words/lib/indices.js
var require_indices2 = __commonJS({
  "node_modules/@stdlib/number-float64-base-from-words/lib/indices.js"(exports, module) {
    "use strict";
    var isLittleEndian = require_lib40();
    var indices;
    var HIGH;
    var LOW;
    if (isLittleEndian === true) {
      HIGH = 1;
      LOW = 0;
    } else {
      HIGH = 0;
      LOW = 1;
    }
    indices = {
      "HIGH": HIGH,
      "LOW": LOW
    };
    module.exports = indices;
  }
});

// node_modules/@stdlib/number-float64-base-from-words/lib/main.js
var require_main31 = __commonJS({
  "node_modules/@stdlib/number-float64-base-from-words/lib/main.js"(exports, module) {
    "use strict";
    var Uint32Array2 = require_lib28();
    var Float64Array2 = require_lib31();
    var indices = require_indices2();
    var FLOAT64_VIEW = new Float64Array2(1);
    var UINT32_VIEW = new Uint32Array2(FLOAT64_VIEW.buffer);
    var HIGH = indices.HIGH;
    var LOW = indices.LOW;
    function fromWords(high, low) {
      UINT32_VIEW[HIGH] = high;
      UINT32_VIEW[LOW] = low;
      return FLOAT64_VIEW[0];
    }
    module.exports = fromWords;
  }
});

// node_modules/@stdlib/number-float64-base-from-words/lib/index.js
var require_lib43 = __commonJS({
  "node_modules/@stdlib/number-float64-base-from-words/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main31();
    module.exports = main;
  }
});

// node_modules/@stdlib/math-base-special-copysign/lib/main.js
var require_main32 = __commonJS({
  "node_modules/@stdlib/math-base-special-copysign/lib/main.js"(exports, module) {
    "use strict";
    var SIGN_MASK = require_lib18();
    var ABS_MASK = require_lib19();
    var toWords = require_lib41();
    var getHighWord = require_lib42();
    var fromWords = require_lib43();
    var WORDS = [0, 0];
    function copysign(x, y) {
      var hx;
      var hy;
      toWords.assign(x, WORDS, 1, 0);
      hx = WORDS[0];
      hx &= ABS_MASK;
      hy = getHighWord(y);
      hy &= SIGN_MASK;
      hx |= hy;
      return fromWords(hx, WORDS[1]);
    }
    module.exports = copysign;
  }
});

// node_modules/@stdlib/math-base-special-copysign/lib/index.js
var require_lib44 = __commonJS({
  "node_modules/@stdlib/math-base-special-copysign/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main32();
    module.exports = main;
  }
});

// node_modules/@stdlib/constants-float64-smallest-normal/lib/index.js
var require_lib45 = __commonJS({
  "node_modules/@stdlib/constants-float64-smallest-normal/lib/index.js"(exports, module) {
    "use strict";
    var FLOAT64_SMALLEST_NORMAL = 22250738585072014e-324;
    module.exports = FLOAT64_SMALLEST_NORMAL;
  }
});

// node_modules/@stdlib/math-base-special-abs/lib/main.js
var require_main33 = __commonJS({
  "node_modules/@stdlib/math-base-special-abs/lib/main.js"(exports, module) {
    "use strict";
    function abs(x) {
      return Math.abs(x);
    }
    module.exports = abs;
  }
});

// node_modules/@stdlib/math-base-special-abs/lib/index.js
var require_lib46 = __commonJS({
  "node_modules/@stdlib/math-base-special-abs/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main33();
    module.exports = main;
  }
});

// node_modules/@stdlib/number-float64-base-normalize/lib/assign.js
var require_assign2 = __commonJS({
  "node_modules/@stdlib/number-float64-base-normalize/lib/assign.js"(exports, module) {
    "use strict";
    var FLOAT64_SMALLEST_NORMAL = require_lib45();
    var isInfinite = require_lib17();
    var isnan = require_lib6();
    var abs = require_lib46();
    var SCALAR = 4503599627370496;
    function normalize(x, out, stride, offset) {
      if (isnan(x) || isInfinite(x)) {
        out[offset] = x;
        out[offset + stride] = 0;
        return out;
      }
      if (x !== 0 && abs(x) < FLOAT64_SMALLEST_NORMAL) {
        out[offset] = x * SCALAR;
        out[offset + stride] = -52;
        return out;
      }
      out[offset] = x;
      out[offset + stride] = 0;
      return out;
    }
    module.exports = normalize;
  }
});

// node_modules/@stdlib/number-float64-base-normalize/lib/main.js
var require_main34 = __commonJS({
  "node_modules/@stdlib/number-float64-base-normalize/lib/main.js"(exports, module) {
    "use strict";
    var fcn = require_assign2();
    function normalize(x) {
      return fcn(x, [0, 0], 1, 0);
    }
    module.exports = normalize;
  }
});

// node_modules/@stdlib/number-float64-base-normalize/lib/index.js
var require_lib47 = __commonJS({
  "node_modules/@stdlib/number-float64-base-normalize/lib/index.js"(exports, module) {
    "use strict";
    var setReadOnly = require_lib5();
    var main = require_main34();
    var assign = require_assign2();
    setReadOnly(main, "assign", assign);
    module.exports = main;
  }
});

// node_modules/@stdlib/constants-float64-high-word-exponent-mask/lib/index.js
var require_lib48 = __commonJS({
  "node_modules/@stdlib/constants-float64-high-word-exponent-mask/lib/index.js"(exports, module) {
    "use strict";
    var FLOAT64_HIGH_WORD_EXPONENT_MASK = 2146435072;
    module.exports = FLOAT64_HIGH_WORD_EXPONENT_MASK;
  }
});

// node_modules/@stdlib/number-float64-base-exponent/lib/main.js
var require_main35 = __commonJS({
  "node_modules/@stdlib/number-float64-base-exponent/lib/main.js"(exports, module) {
    "use strict";
    var getHighWord = require_lib42();
    var EXP_MASK = require_lib48();
    var BIAS = require_lib13();
    function exponent(x) {
      var high = getHighWord(x);
      high = (high & EXP_MASK) >>> 20;
      return high - BIAS | 0;
    }
    module.exports = exponent;
  }
});

// node_modules/@stdlib/number-float64-base-exponent/lib/index.js
var require_lib49 = __commonJS({
  "node_modules/@stdlib/number-float64-base-exponent/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main35();
    module.exports = main;
  }
});

// node_modules/@stdlib/math-base-special-ldexp/lib/main.js
var require_main36 = __commonJS({
  "node_modules/@stdlib/math-base-special-ldexp/lib/main.js"(exports, module) {
    "use strict";
    var PINF = require_lib12();
    var NINF = require_lib11();
    var BIAS = require_lib13();
    var MAX_EXPONENT = require_lib14();
    var MAX_SUBNORMAL_EXPONENT = require_lib15();
    var MIN_SUBNORMAL_EXPONENT = require_lib16();
    var isnan = require_lib6();
    var isInfinite = require_lib17();
    var copysign = require_lib44();
    var normalize = require_lib47().assign;
    var floatExp = require_lib49();
    var toWords = require_lib41();
    var fromWords = require_lib43();
    var TWO52_INV = 2220446049250313e-31;
    var CLEAR_EXP_MASK = 2148532223 >>> 0;
    var FRAC = [0, 0];
    var WORDS = [0, 0];
    function ldexp(frac, exp) {
      var high;
      var m;
      if (exp === 0 || frac === 0 || // handles +-0
      isnan(frac) || isInfinite(frac)) {
        return frac;
      }
      normalize(frac, FRAC, 1, 0);
      frac = FRAC[0];
      exp += FRAC[1];
      exp += floatExp(frac);
      if (exp < MIN_SUBNORMAL_EXPONENT) {
        return copysign(0, frac);
      }
      if (exp > MAX_EXPONENT) {
        if (frac < 0) {
          return NINF;
        }
        return PINF;
      }
      if (exp <= MAX_SUBNORMAL_EXPONENT) {
        exp += 52;
        m = TWO52_INV;
      } else {
        m = 1;
      }
      toWords.assign(frac, WORDS, 1, 0);
      high = WORDS[0];
      high &= CLEAR_EXP_MASK;
      high |= exp + BIAS << 20;
      return m * fromWords(high, WORDS[1]);
    }
    module.exports = ldexp;
  }
});

// node_modules/@stdlib/math-base-special-ldexp/lib/index.js
var require_lib50 = __commonJS({
  "node_modules/@stdlib/math-base-special-ldexp/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main36();
    module.exports = main;
  }
});

// node_modules/@stdlib/math-base-special-exp/lib/polyval_p.js
var require_polyval_p = __commonJS({
  "node_modules/@stdlib/math-base-special-exp/lib/polyval_p.js"(exports, module) {
    "use strict";
    function evalpoly(x) {
      if (x === 0) {
        return 0.16666666666666602;
      }
      return 0.16666666666666602 + x * (-0.0027777777777015593 + x * (6613756321437934e-20 + x * (-16533902205465252e-22 + x * 41381367970572385e-24)));
    }
    module.exports = evalpoly;
  }
});

// node_modules/@stdlib/math-base-special-exp/lib/expmulti.js
var require_expmulti = __commonJS({
  "node_modules/@stdlib/math-base-special-exp/lib/expmulti.js"(exports, module) {
    "use strict";
    var ldexp = require_lib50();
    var polyvalP = require_polyval_p();
    function expmulti(hi, lo, k) {
      var r;
      var t;
      var c;
      var y;
      r = hi - lo;
      t = r * r;
      c = r - t * polyvalP(t);
      y = 1 - (lo - r * c / (2 - c) - hi);
      return ldexp(y, k);
    }
    module.exports = expmulti;
  }
});

// node_modules/@stdlib/math-base-special-exp/lib/main.js
var require_main37 = __commonJS({
  "node_modules/@stdlib/math-base-special-exp/lib/main.js"(exports, module) {
    "use strict";
    var isnan = require_lib6();
    var trunc = require_lib9();
    var NINF = require_lib11();
    var PINF = require_lib12();
    var expmulti = require_expmulti();
    var LN2_HI = 0.6931471803691238;
    var LN2_LO = 19082149292705877e-26;
    var LOG2_E = 1.4426950408889634;
    var OVERFLOW = 709.782712893384;
    var UNDERFLOW = -745.1332191019411;
    var NEARZERO = 1 / (1 << 28);
    var NEG_NEARZERO = -NEARZERO;
    function exp(x) {
      var hi;
      var lo;
      var k;
      if (isnan(x) || x === PINF) {
        return x;
      }
      if (x === NINF) {
        return 0;
      }
      if (x > OVERFLOW) {
        return PINF;
      }
      if (x < UNDERFLOW) {
        return 0;
      }
      if (x > NEG_NEARZERO && x < NEARZERO) {
        return 1 + x;
      }
      if (x < 0) {
        k = trunc(LOG2_E * x - 0.5);
      } else {
        k = trunc(LOG2_E * x + 0.5);
      }
      hi = x - k * LN2_HI;
      lo = k * LN2_LO;
      return expmulti(hi, lo, k);
    }
    module.exports = exp;
  }
});

// node_modules/@stdlib/math-base-special-exp/lib/index.js
var require_lib51 = __commonJS({
  "node_modules/@stdlib/math-base-special-exp/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main37();
    module.exports = main;
  }
});

// node_modules/@stdlib/number-float64-base-set-low-word/lib/low.js
var require_low = __commonJS({
  "node_modules/@stdlib/number-float64-base-set-low-word/lib/low.js"(exports, module) {
    "use strict";
    var isLittleEndian = require_lib40();
    var LOW;
    if (isLittleEndian === true) {
      LOW = 0;
    } else {
      LOW = 1;
    }
    module.exports = LOW;
  }
});

// node_modules/@stdlib/number-float64-base-set-low-word/lib/main.js
var require_main38 = __commonJS({
  "node_modules/@stdlib/number-float64-base-set-low-word/lib/main.js"(exports, module) {
    "use strict";
    var Uint32Array2 = require_lib28();
    var Float64Array2 = require_lib31();
    var LOW = require_low();
    var FLOAT64_VIEW = new Float64Array2(1);
    var UINT32_VIEW = new Uint32Array2(FLOAT64_VIEW.buffer);
    function setLowWord(x, low) {
      FLOAT64_VIEW[0] = x;
      UINT32_VIEW[LOW] = low >>> 0;
      return FLOAT64_VIEW[0];
    }
    module.exports = setLowWord;
  }
});

// node_modules/@stdlib/number-float64-base-set-low-word/lib/index.js
var require_lib52 = __commonJS({
  "node_modules/@stdlib/number-float64-base-set-low-word/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main38();
    module.exports = main;
  }
});

// node_modules/@stdlib/math-base-special-erfc/lib/polyval_pp.js
var require_polyval_pp = __commonJS({
  "node_modules/@stdlib/math-base-special-erfc/lib/polyval_pp.js"(exports, module) {
    "use strict";
    function evalpoly(x) {
      if (x === 0) {
        return -0.3250421072470015;
      }
      return -0.3250421072470015 + x * (-0.02848174957559851 + x * (-0.005770270296489442 + x * -23763016656650163e-21));
    }
    module.exports = evalpoly;
  }
});

// node_modules/@stdlib/math-base-special-erfc/lib/polyval_qq.js
var require_polyval_qq = __commonJS({
  "node_modules/@stdlib/math-base-special-erfc/lib/polyval_qq.js"(exports, module) {
    "use strict";
    function evalpoly(x) {
      if (x === 0) {
        return 0.39791722395915535;
      }
      return 0.39791722395915535 + x * (0.0650222499887673 + x * (0.005081306281875766 + x * (13249473800432164e-20 + x * -3960228278775368e-21)));
    }
    module.exports = evalpoly;
  }
});

// node_modules/@stdlib/math-base-special-erfc/lib/polyval_pa.js
var require_polyval_pa = __commonJS({
  "node_modules/@stdlib/math-base-special-erfc/lib/polyval_pa.js"(exports, module) {
    "use strict";
    function evalpoly(x) {
      if (x === 0) {
        return 0.41485611868374833;
      }
      return 0.41485611868374833 + x * (-0.3722078760357013 + x * (0.31834661990116175 + x * (-0.11089469428239668 + x * (0.035478304325618236 + x * -0.002166375594868791))));
    }
    module.exports = evalpoly;
  }
});

// node_modules/@stdlib/math-base-special-erfc/lib/polyval_qa.js
var require_polyval_qa = __commonJS({
  "node_modules/@stdlib/math-base-special-erfc/lib/polyval_qa.js"(exports, module) {
    "use strict";
    function evalpoly(x) {
      if (x === 0) {
        return 0.10642088040084423;
      }
      return 0.10642088040084423 + x * (0.540397917702171 + x * (0.07182865441419627 + x * (0.12617121980876164 + x * (0.01363708391202905 + x * 0.011984499846799107))));
    }
    module.exports = evalpoly;
  }
});

// node_modules/@stdlib/math-base-special-erfc/lib/polyval_ra.js
var require_polyval_ra = __commonJS({
  "node_modules/@stdlib/math-base-special-erfc/lib/polyval_ra.js"(exports, module) {
    "use strict";
    function evalpoly(x) {
      if (x === 0) {
        return -0.6938585727071818;
      }
      return -0.6938585727071818 + x * (-10.558626225323291 + x * (-62.375332450326006 + x * (-162.39666946257347 + x * (-184.60509290671104 + x * (-81.2874355063066 + x * -9.814329344169145)))));
    }
    module.exports = evalpoly;
  }
});

// node_modules/@stdlib/math-base-special-erfc/lib/polyval_sa.js
var require_polyval_sa = __commonJS({
  "node_modules/@stdlib/math-base-special-erfc/lib/polyval_sa.js"(exports, module) {
    "use strict";
    function evalpoly(x) {
      if (x === 0) {
        return 19.651271667439257;
      }
      return 19.651271667439257 + x * (137.65775414351904 + x * (434.56587747522923 + x * (645.3872717332679 + x * (429.00814002756783 + x * (108.63500554177944 + x * (6.570249770319282 + x * -0.0604244152148581))))));
    }
    module.exports = evalpoly;
  }
});

// node_modules/@stdlib/math-base-special-erfc/lib/polyval_rb.js
var require_polyval_rb = __commonJS({
  "node_modules/@stdlib/math-base-special-erfc/lib/polyval_rb.js"(exports, module) {
    "use strict";
    function evalpoly(x) {
      if (x === 0) {
        return -0.799283237680523;
      }
      return -0.799283237680523 + x * (-17.757954917754752 + x * (-160.63638485582192 + x * (-637.5664433683896 + x * (-1025.0951316110772 + x * -483.5191916086514))));
    }
    module.exports = evalpoly;
  }
});

// node_modules/@stdlib/math-base-special-erfc/lib/polyval_sb.js
var require_polyval_sb = __commonJS({
  "node_modules/@stdlib/math-base-special-erfc/lib/polyval_sb.js"(exports, module) {
    "use strict";
    function evalpoly(x) {
      if (x === 0) {
        return 30.33806074348246;
      }
      return 30.33806074348246 + x * (325.7925129965739 + x * (1536.729586084437 + x * (3199.8582195085955 + x * (2553.0504064331644 + x * (474.52854120695537 + x * -22.44095244658582)))));
    }
    module.exports = evalpoly;
  }
});

// node_modules/@stdlib/math-base-special-erfc/lib/main.js
var require_main39 = __commonJS({
  "node_modules/@stdlib/math-base-special-erfc/lib/main.js"(exports, module) {
    "use strict";
    var isnan = require_lib6();
    var exp = require_lib51();
    var setLowWord = require_lib52();
    var PINF = require_lib12();
    var NINF = require_lib11();
    var polyvalPP = require_polyval_pp();
    var polyvalQQ = require_polyval_qq();
    var polyvalPA = require_polyval_pa();
    var polyvalQA = require_polyval_qa();
    var polyvalRA = require_polyval_ra();
    var polyvalSA = require_polyval_sa();
    var polyvalRB = require_polyval_rb();
    var polyvalSB = require_polyval_sb();
    var TINY = 1e-300;
    var SMALL = 13877787807814457e-33;
    var ERX = 0.8450629115104675;
    var PPC = 0.12837916709551256;
    var QQC = 1;
    var PAC = -0.0023621185607526594;
    var QAC = 1;
    var RAC = -0.009864944034847148;
    var SAC = 1;
    var RBC = -0.0098649429247001;
    var SBC = 1;
    function erfc(x) {
      var sign;
      var ax;
      var z2;
      var r;
      var s;
      var y;
      var p;
      var q;
      if (isnan(x)) {
        return NaN;
      }
      if (x === PINF) {
        return 0;
      }
      if (x === NINF) {
        return 2;
      }
      if (x === 0) {
        return 1;
      }
      if (x < 0) {
        sign = true;
        ax = -x;
      } else {
        sign = false;
        ax = x;
      }
      if (ax < 0.84375) {
        if (ax < SMALL) {
          return 1 - x;
        }
        z2 = x * x;
        r = PPC + z2 * polyvalPP(z2);
        s = QQC + z2 * polyvalQQ(z2);
        y = r / s;
        if (x < 0.25) {
          return 1 - (x + x * y);
        }
        r = x * y;
        r += x - 0.5;
        return 0.5 - r;
      }
      if (ax < 1.25) {
        s = ax - 1;
        p = PAC + s * polyvalPA(s);
        q = QAC + s * polyvalQA(s);
        if (sign) {
          return 1 + ERX + p / q;
        }
        return 1 - ERX - p / q;
      }
      if (ax < 28) {
        s = 1 / (ax * ax);
        if (ax < 2.857142857142857) {
          r = RAC + s * polyvalRA(s);
          s = SAC + s * polyvalSA(s);
        } else {
          if (x < -6) {
            return 2 - TINY;
          }
          r = RBC + s * polyvalRB(s);
          s = SBC + s * polyvalSB(s);
        }
        z2 = setLowWord(ax, 0);
        r = exp(-(z2 * z2) - 0.5625) * exp((z2 - ax) * (z2 + ax) + r / s);
        if (sign) {
          return 2 - r / ax;
        }
        return r / ax;
      }
      if (sign) {
        return 2 - TINY;
      }
      return TINY * TINY;
    }
    module.exports = erfc;
  }
});

// node_modules/@stdlib/math-base-special-erfc/lib/index.js
var require_lib53 = __commonJS({
  "node_modules/@stdlib/math-base-special-erfc/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main39();
    module.exports = main;
  }
});

// node_modules/@stdlib/math-base-special-sqrt/lib/main.js
var require_main40 = __commonJS({
  "node_modules/@stdlib/math-base-special-sqrt/lib/main.js"(exports, module) {
    "use strict";
    var sqrt = Math.sqrt;
    module.exports = sqrt;
  }
});

// node_modules/@stdlib/math-base-special-sqrt/lib/index.js
var require_lib54 = __commonJS({
  "node_modules/@stdlib/math-base-special-sqrt/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main40();
    module.exports = main;
  }
});

// node_modules/@stdlib/stats-base-dists-normal-cdf/lib/main.js
var require_main41 = __commonJS({
  "node_modules/@stdlib/stats-base-dists-normal-cdf/lib/main.js"(exports, module) {
    "use strict";
    var erfc = require_lib53();
    var sqrt = require_lib54();
    var isnan = require_lib6();
    function cdf(x, mu, sigma) {
      var denom;
      var xc;
      if (isnan(x) || isnan(mu) || isnan(sigma) || sigma < 0) {
        return NaN;
      }
      if (sigma === 0) {
        return x < mu ? 0 : 1;
      }
      denom = sigma * sqrt(2);
      xc = x - mu;
      return 0.5 * erfc(-xc / denom);
    }
    module.exports = cdf;
  }
});

// node_modules/@stdlib/utils-constant-function/lib/main.js
var require_main42 = __commonJS({
  "node_modules/@stdlib/utils-constant-function/lib/main.js"(exports, module) {
    "use strict";
    function wrap2(value2) {
      return constantFunction;
      function constantFunction() {
        return value2;
      }
    }
    module.exports = wrap2;
  }
});

// node_modules/@stdlib/utils-constant-function/lib/index.js
var require_lib55 = __commonJS({
  "node_modules/@stdlib/utils-constant-function/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main42();
    module.exports = main;
  }
});

// node_modules/@stdlib/stats-base-dists-degenerate-cdf/lib/main.js
var require_main43 = __commonJS({
  "node_modules/@stdlib/stats-base-dists-degenerate-cdf/lib/main.js"(exports, module) {
    "use strict";
    var isnan = require_lib6();
    function cdf(x, mu) {
      if (isnan(x) || isnan(mu)) {
        return NaN;
      }
      return x < mu ? 0 : 1;
    }
    module.exports = cdf;
  }
});

// node_modules/@stdlib/stats-base-dists-degenerate-cdf/lib/factory.js
var require_factory = __commonJS({
  "node_modules/@stdlib/stats-base-dists-degenerate-cdf/lib/factory.js"(exports, module) {
    "use strict";
    var constantFunction = require_lib55();
    var isnan = require_lib6();
    function factory(mu) {
      if (isnan(mu)) {
        return constantFunction(NaN);
      }
      return cdf;
      function cdf(x) {
        if (isnan(x)) {
          return NaN;
        }
        return x < mu ? 0 : 1;
      }
    }
    module.exports = factory;
  }
});

// node_modules/@stdlib/stats-base-dists-degenerate-cdf/lib/index.js
var require_lib56 = __commonJS({
  "node_modules/@stdlib/stats-base-dists-degenerate-cdf/lib/index.js"(exports, module) {
    "use strict";
    var setReadOnly = require_lib5();
    var main = require_main43();
    var factory = require_factory();
    setReadOnly(main, "factory", factory);
    module.exports = main;
  }
});

// node_modules/@stdlib/stats-base-dists-normal-cdf/lib/factory.js
var require_factory2 = __commonJS({
  "node_modules/@stdlib/stats-base-dists-normal-cdf/lib/factory.js"(exports, module) {
    "use strict";
    var constantFunction = require_lib55();
    var degenerate = require_lib56().factory;
    var isnan = require_lib6();
    var sqrt = require_lib54();
    var erfc = require_lib53();
    function factory(mu, sigma) {
      var denom;
      if (isnan(mu) || isnan(sigma) || sigma < 0) {
        return constantFunction(NaN);
      }
      if (sigma === 0) {
        return degenerate(mu);
      }
      denom = sigma * sqrt(2);
      return cdf;
      function cdf(x) {
        var xc;
        if (isnan(x)) {
          return NaN;
        }
        xc = x - mu;
        return 0.5 * erfc(-xc / denom);
      }
    }
    module.exports = factory;
  }
});

// node_modules/@stdlib/stats-base-dists-normal-cdf/lib/index.js
var require_lib57 = __commonJS({
  "node_modules/@stdlib/stats-base-dists-normal-cdf/lib/index.js"(exports, module) {
    "use strict";
    var setReadOnly = require_lib5();
    var main = require_main41();
    var factory = require_factory2();
    setReadOnly(main, "factory", factory);
    module.exports = main;
  }
});

// node_modules/@stdlib/number-float64-base-set-high-word/lib/high.js
var require_high2 = __commonJS({
  "node_modules/@stdlib/number-float64-base-set-high-word/lib/high.js"(exports, module) {
    "use strict";
    var isLittleEndian = require_lib40();
    var HIGH;
    if (isLittleEndian === true) {
      HIGH = 1;
    } else {
      HIGH = 0;
    }
    module.exports = HIGH;
  }
});

// node_modules/@stdlib/number-float64-base-set-high-word/lib/main.js
var require_main44 = __commonJS({
  "node_modules/@stdlib/number-float64-base-set-high-word/lib/main.js"(exports, module) {
    "use strict";
    var Uint32Array2 = require_lib28();
    var Float64Array2 = require_lib31();
    var HIGH = require_high2();
    var FLOAT64_VIEW = new Float64Array2(1);
    var UINT32_VIEW = new Uint32Array2(FLOAT64_VIEW.buffer);
    function setHighWord(x, high) {
      FLOAT64_VIEW[0] = x;
      UINT32_VIEW[HIGH] = high >>> 0;
      return FLOAT64_VIEW[0];
    }
    module.exports = setHighWord;
  }
});

// node_modules/@stdlib/number-float64-base-set-high-word/lib/index.js
var require_lib58 = __commonJS({
  "node_modules/@stdlib/number-float64-base-set-high-word/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main44();
    module.exports = main;
  }
});

// node_modules/@stdlib/math-base-special-ln/lib/polyval_p.js
var require_polyval_p2 = __commonJS({
  "node_modules/@stdlib/math-base-special-ln/lib/polyval_p.js"(exports, module) {
    "use strict";
    function evalpoly(x) {
      if (x === 0) {
        return 0.3999999999940942;
      }
      return 0.3999999999940942 + x * (0.22222198432149784 + x * 0.15313837699209373);
    }
    module.exports = evalpoly;
  }
});

// node_modules/@stdlib/math-base-special-ln/lib/polyval_q.js
var require_polyval_q = __commonJS({
  "node_modules/@stdlib/math-base-special-ln/lib/polyval_q.js"(exports, module) {
    "use strict";
    function evalpoly(x) {
      if (x === 0) {
        return 0.6666666666666735;
      }
      return 0.6666666666666735 + x * (0.2857142874366239 + x * (0.1818357216161805 + x * 0.14798198605116586));
    }
    module.exports = evalpoly;
  }
});

// node_modules/@stdlib/math-base-special-ln/lib/main.js
var require_main45 = __commonJS({
  "node_modules/@stdlib/math-base-special-ln/lib/main.js"(exports, module) {
    "use strict";
    var getHighWord = require_lib42();
    var setHighWord = require_lib58();
    var isnan = require_lib6();
    var BIAS = require_lib13();
    var NINF = require_lib11();
    var polyvalP = require_polyval_p2();
    var polyvalQ = require_polyval_q();
    var LN2_HI = 0.6931471803691238;
    var LN2_LO = 19082149292705877e-26;
    var TWO54 = 18014398509481984;
    var ONE_THIRD = 0.3333333333333333;
    var HIGH_SIGNIFICAND_MASK = 1048575 | 0;
    var HIGH_MAX_NORMAL_EXP = 2146435072 | 0;
    var HIGH_MIN_NORMAL_EXP = 1048576 | 0;
    var HIGH_BIASED_EXP_0 = 1072693248 | 0;
    function ln(x) {
      var hfsq;
      var hx;
      var t2;
      var t1;
      var k;
      var R;
      var f;
      var i;
      var j;
      var s;
      var w;
      var z2;
      if (x === 0) {
        return NINF;
      }
      if (isnan(x) || x < 0) {
        return NaN;
      }
      hx = getHighWord(x);
      k = 0 | 0;
      if (hx < HIGH_MIN_NORMAL_EXP) {
        k -= 54 | 0;
        x *= TWO54;
        hx = getHighWord(x);
      }
      if (hx >= HIGH_MAX_NORMAL_EXP) {
        return x + x;
      }
      k += (hx >> 20) - BIAS | 0;
      hx &= HIGH_SIGNIFICAND_MASK;
      i = hx + 614244 & 1048576 | 0;
      x = setHighWord(x, hx | i ^ HIGH_BIASED_EXP_0);
      k += i >> 20 | 0;
      f = x - 1;
      if ((HIGH_SIGNIFICAND_MASK & 2 + hx) < 3) {
        if (f === 0) {
          if (k === 0) {
            return 0;
          }
          return k * LN2_HI + k * LN2_LO;
        }
        R = f * f * (0.5 - ONE_THIRD * f);
        if (k === 0) {
          return f - R;
        }
        return k * LN2_HI - (R - k * LN2_LO - f);
      }
      s = f / (2 + f);
      z2 = s * s;
      i = hx - 398458 | 0;
      w = z2 * z2;
      j = 440401 - hx | 0;
      t1 = w * polyvalP(w);
      t2 = z2 * polyvalQ(w);
      i |= j;
      R = t2 + t1;
      if (i > 0) {
        hfsq = 0.5 * f * f;
        if (k === 0) {
          return f - (hfsq - s * (hfsq + R));
        }
        return k * LN2_HI - (hfsq - (s * (hfsq + R) + k * LN2_LO) - f);
      }
      if (k === 0) {
        return f - s * (f - R);
      }
      return k * LN2_HI - (s * (f - R) - k * LN2_LO - f);
    }
    module.exports = ln;
  }
});

// node_modules/@stdlib/math-base-special-ln/lib/index.js
var require_lib59 = __commonJS({
  "node_modules/@stdlib/math-base-special-ln/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main45();
    module.exports = main;
  }
});

// node_modules/@stdlib/math-base-special-erfinv/lib/rational_p1q1.js
var require_rational_p1q1 = __commonJS({
  "node_modules/@stdlib/math-base-special-erfinv/lib/rational_p1q1.js"(exports, module) {
    "use strict";
    function evalrational(x) {
      var ax;
      var s1;
      var s2;
      if (x === 0) {
        return -5087819496582806e-19;
      }
      if (x < 0) {
        ax = -x;
      } else {
        ax = x;
      }
      if (ax <= 1) {
        s1 = -5087819496582806e-19 + x * (-0.008368748197417368 + x * (0.03348066254097446 + x * (-0.012692614766297404 + x * (-0.03656379714117627 + x * (0.02198786811111689 + x * (0.008226878746769157 + x * (-0.005387729650712429 + x * (0 + x * 0))))))));
        s2 = 1 + x * (-0.9700050433032906 + x * (-1.5657455823417585 + x * (1.5622155839842302 + x * (0.662328840472003 + x * (-0.7122890234154284 + x * (-0.05273963823400997 + x * (0.07952836873415717 + x * (-0.0023339375937419 + x * 8862163904564247e-19))))))));
      } else {
        x = 1 / x;
        s1 = 0 + x * (0 + x * (-0.005387729650712429 + x * (0.008226878746769157 + x * (0.02198786811111689 + x * (-0.03656379714117627 + x * (-0.012692614766297404 + x * (0.03348066254097446 + x * (-0.008368748197417368 + x * -5087819496582806e-19))))))));
        s2 = 8862163904564247e-19 + x * (-0.0023339375937419 + x * (0.07952836873415717 + x * (-0.05273963823400997 + x * (-0.7122890234154284 + x * (0.662328840472003 + x * (1.5622155839842302 + x * (-1.5657455823417585 + x * (-0.9700050433032906 + x * 1))))))));
      }
      return s1 / s2;
    }
    module.exports = evalrational;
  }
});

// node_modules/@stdlib/math-base-special-erfinv/lib/rational_p2q2.js
var require_rational_p2q2 = __commonJS({
  "node_modules/@stdlib/math-base-special-erfinv/lib/rational_p2q2.js"(exports, module) {
    "use strict";
    function evalrational(x) {
      var ax;
      var s1;
      var s2;
      if (x === 0) {
        return -0.20243350835593876;
      }
      if (x < 0) {
        ax = -x;
      } else {
        ax = x;
      }
      if (ax <= 1) {
        s1 = -0.20243350835593876 + x * (0.10526468069939171 + x * (8.3705032834312 + x * (17.644729840837403 + x * (-18.851064805871424 + x * (-44.6382324441787 + x * (17.445385985570866 + x * (21.12946554483405 + x * -3.6719225470772936)))))));
        s2 = 1 + x * (6.242641248542475 + x * (3.971343795334387 + x * (-28.66081804998 + x * (-20.14326346804852 + x * (48.560921310873994 + x * (10.826866735546016 + x * (-22.643693341313973 + x * 1.7211476576120028)))))));
      } else {
        x = 1 / x;
        s1 = -3.6719225470772936 + x * (21.12946554483405 + x * (17.445385985570866 + x * (-44.6382324441787 + x * (-18.851064805871424 + x * (17.644729840837403 + x * (8.3705032834312 + x * (0.10526468069939171 + x * -0.20243350835593876)))))));
        s2 = 1.7211476576120028 + x * (-22.643693341313973 + x * (10.826866735546016 + x * (48.560921310873994 + x * (-20.14326346804852 + x * (-28.66081804998 + x * (3.971343795334387 + x * (6.242641248542475 + x * 1)))))));
      }
      return s1 / s2;
    }
    module.exports = evalrational;
  }
});

// node_modules/@stdlib/math-base-special-erfinv/lib/rational_p3q3.js
var require_rational_p3q3 = __commonJS({
  "node_modules/@stdlib/math-base-special-erfinv/lib/rational_p3q3.js"(exports, module) {
    "use strict";
    function evalrational(x) {
      var ax;
      var s1;
      var s2;
      if (x === 0) {
        return -0.1311027816799519;
      }
      if (x < 0) {
        ax = -x;
      } else {
        ax = x;
      }
      if (ax <= 1) {
        s1 = -0.1311027816799519 + x * (-0.16379404719331705 + x * (0.11703015634199525 + x * (0.38707973897260434 + x * (0.3377855389120359 + x * (0.14286953440815717 + x * (0.029015791000532906 + x * (0.0021455899538880526 + x * (-6794655751811263e-22 + x * (28522533178221704e-24 + x * -681149956853777e-24)))))))));
        s2 = 1 + x * (3.4662540724256723 + x * (5.381683457070069 + x * (4.778465929458438 + x * (2.5930192162362027 + x * (0.848854343457902 + x * (0.15226433829533179 + x * (0.011059242293464892 + x * (0 + x * (0 + x * 0)))))))));
      } else {
        x = 1 / x;
        s1 = -681149956853777e-24 + x * (28522533178221704e-24 + x * (-6794655751811263e-22 + x * (0.0021455899538880526 + x * (0.029015791000532906 + x * (0.14286953440815717 + x * (0.3377855389120359 + x * (0.38707973897260434 + x * (0.11703015634199525 + x * (-0.16379404719331705 + x * -0.1311027816799519)))))))));
        s2 = 0 + x * (0 + x * (0 + x * (0.011059242293464892 + x * (0.15226433829533179 + x * (0.848854343457902 + x * (2.5930192162362027 + x * (4.778465929458438 + x * (5.381683457070069 + x * (3.4662540724256723 + x * 1)))))))));
      }
      return s1 / s2;
    }
    module.exports = evalrational;
  }
});

// node_modules/@stdlib/math-base-special-erfinv/lib/rational_p4q4.js
var require_rational_p4q4 = __commonJS({
  "node_modules/@stdlib/math-base-special-erfinv/lib/rational_p4q4.js"(exports, module) {
    "use strict";
    function evalrational(x) {
      var ax;
      var s1;
      var s2;
      if (x === 0) {
        return -0.0350353787183178;
      }
      if (x < 0) {
        ax = -x;
      } else {
        ax = x;
      }
      if (ax <= 1) {
        s1 = -0.0350353787183178 + x * (-0.0022242652921344794 + x * (0.018557330651423107 + x * (0.009508047013259196 + x * (0.0018712349281955923 + x * (15754461742496055e-20 + x * (460469890584318e-20 + x * (-2304047769118826e-25 + x * 26633922742578204e-28)))))));
        s2 = 1 + x * (1.3653349817554064 + x * (0.7620591645536234 + x * (0.22009110576413124 + x * (0.03415891436709477 + x * (0.00263861676657016 + x * (7646752923027944e-20 + x * (0 + x * 0)))))));
      } else {
        x = 1 / x;
        s1 = 26633922742578204e-28 + x * (-2304047769118826e-25 + x * (460469890584318e-20 + x * (15754461742496055e-20 + x * (0.0018712349281955923 + x * (0.009508047013259196 + x * (0.018557330651423107 + x * (-0.0022242652921344794 + x * -0.0350353787183178)))))));
        s2 = 0 + x * (0 + x * (7646752923027944e-20 + x * (0.00263861676657016 + x * (0.03415891436709477 + x * (0.22009110576413124 + x * (0.7620591645536234 + x * (1.3653349817554064 + x * 1)))))));
      }
      return s1 / s2;
    }
    module.exports = evalrational;
  }
});

// node_modules/@stdlib/math-base-special-erfinv/lib/rational_p5q5.js
var require_rational_p5q5 = __commonJS({
  "node_modules/@stdlib/math-base-special-erfinv/lib/rational_p5q5.js"(exports, module) {
    "use strict";
    function evalrational(x) {
      var ax;
      var s1;
      var s2;
      if (x === 0) {
        return -0.016743100507663373;
      }
      if (x < 0) {
        ax = -x;
      } else {
        ax = x;
      }
      if (ax <= 1) {
        s1 = -0.016743100507663373 + x * (-0.0011295143874558028 + x * (0.001056288621524929 + x * (20938631748758808e-20 + x * (14962478375834237e-21 + x * (44969678992770644e-23 + x * (4625961635228786e-24 + x * (-2811287356288318e-29 + x * 9905570997331033e-32)))))));
        s2 = 1 + x * (0.5914293448864175 + x * (0.1381518657490833 + x * (0.016074608709367652 + x * (9640118070051656e-19 + x * (27533547476472603e-21 + x * (282243172016108e-21 + x * (0 + x * 0)))))));
      } else {
        x = 1 / x;
        s1 = 9905570997331033e-32 + x * (-2811287356288318e-29 + x * (4625961635228786e-24 + x * (44969678992770644e-23 + x * (14962478375834237e-21 + x * (20938631748758808e-20 + x * (0.001056288621524929 + x * (-0.0011295143874558028 + x * -0.016743100507663373)))))));
        s2 = 0 + x * (0 + x * (282243172016108e-21 + x * (27533547476472603e-21 + x * (9640118070051656e-19 + x * (0.016074608709367652 + x * (0.1381518657490833 + x * (0.5914293448864175 + x * 1)))))));
      }
      return s1 / s2;
    }
    module.exports = evalrational;
  }
});

// node_modules/@stdlib/math-base-special-erfinv/lib/main.js
var require_main46 = __commonJS({
  "node_modules/@stdlib/math-base-special-erfinv/lib/main.js"(exports, module) {
    "use strict";
    var isnan = require_lib6();
    var sqrt = require_lib54();
    var ln = require_lib59();
    var PINF = require_lib12();
    var NINF = require_lib11();
    var rationalFcnR1 = require_rational_p1q1();
    var rationalFcnR2 = require_rational_p2q2();
    var rationalFcnR3 = require_rational_p3q3();
    var rationalFcnR4 = require_rational_p4q4();
    var rationalFcnR5 = require_rational_p5q5();
    var Y1 = 0.08913147449493408;
    var Y2 = 2.249481201171875;
    var Y3 = 0.807220458984375;
    var Y4 = 0.9399557113647461;
    var Y5 = 0.9836282730102539;
    function erfinv(x) {
      var sign;
      var ax;
      var qs;
      var q;
      var g2;
      var r;
      if (isnan(x)) {
        return NaN;
      }
      if (x === 1) {
        return PINF;
      }
      if (x === -1) {
        return NINF;
      }
      if (x === 0) {
        return x;
      }
      if (x > 1 || x < -1) {
        return NaN;
      }
      if (x < 0) {
        sign = -1;
        ax = -x;
      } else {
        sign = 1;
        ax = x;
      }
      q = 1 - ax;
      if (ax <= 0.5) {
        g2 = ax * (ax + 10);
        r = rationalFcnR1(ax);
        return sign * (g2 * Y1 + g2 * r);
      }
      if (q >= 0.25) {
        g2 = sqrt(-2 * ln(q));
        q -= 0.25;
        r = rationalFcnR2(q);
        return sign * (g2 / (Y2 + r));
      }
      q = sqrt(-ln(q));
      if (q < 3) {
        qs = q - 1.125;
        r = rationalFcnR3(qs);
        return sign * (Y3 * q + r * q);
      }
      if (q < 6) {
        qs = q - 3;
        r = rationalFcnR4(qs);
        return sign * (Y4 * q + r * q);
      }
      qs = q - 6;
      r = rationalFcnR5(qs);
      return sign * (Y5 * q + r * q);
    }
    module.exports = erfinv;
  }
});

// node_modules/@stdlib/math-base-special-erfinv/lib/index.js
var require_lib60 = __commonJS({
  "node_modules/@stdlib/math-base-special-erfinv/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main46();
    module.exports = main;
  }
});

// node_modules/@stdlib/stats-base-dists-normal-quantile/lib/main.js
var require_main47 = __commonJS({
  "node_modules/@stdlib/stats-base-dists-normal-quantile/lib/main.js"(exports, module) {
    "use strict";
    var erfinv = require_lib60();
    var isnan = require_lib6();
    var sqrt = require_lib54();
    function quantile3(p, mu, sigma) {
      var A;
      var B;
      if (isnan(mu) || isnan(sigma) || isnan(p) || sigma < 0 || p < 0 || p > 1) {
        return NaN;
      }
      if (sigma === 0) {
        return mu;
      }
      A = mu;
      B = sigma * sqrt(2);
      return A + B * erfinv(2 * p - 1);
    }
    module.exports = quantile3;
  }
});

// node_modules/@stdlib/stats-base-dists-degenerate-quantile/lib/main.js
var require_main48 = __commonJS({
  "node_modules/@stdlib/stats-base-dists-degenerate-quantile/lib/main.js"(exports, module) {
    "use strict";
    var isnan = require_lib6();
    function quantile3(p, mu) {
      if (isnan(p) || p < 0 || p > 1) {
        return NaN;
      }
      return mu;
    }
    module.exports = quantile3;
  }
});

// node_modules/@stdlib/stats-base-dists-degenerate-quantile/lib/factory.js
var require_factory3 = __commonJS({
  "node_modules/@stdlib/stats-base-dists-degenerate-quantile/lib/factory.js"(exports, module) {
    "use strict";
    var constantFunction = require_lib55();
    var isnan = require_lib6();
    function factory(mu) {
      if (isnan(mu)) {
        return constantFunction(NaN);
      }
      return quantile3;
      function quantile3(p) {
        if (isnan(p) || p < 0 || p > 1) {
          return NaN;
        }
        return mu;
      }
    }
    module.exports = factory;
  }
});

// node_modules/@stdlib/stats-base-dists-degenerate-quantile/lib/index.js
var require_lib61 = __commonJS({
  "node_modules/@stdlib/stats-base-dists-degenerate-quantile/lib/index.js"(exports, module) {
    "use strict";
    var setReadOnly = require_lib5();
    var main = require_main48();
    var factory = require_factory3();
    setReadOnly(main, "factory", factory);
    module.exports = main;
  }
});

// node_modules/@stdlib/stats-base-dists-normal-quantile/lib/factory.js
var require_factory4 = __commonJS({
  "node_modules/@stdlib/stats-base-dists-normal-quantile/lib/factory.js"(exports, module) {
    "use strict";
    var constantFunction = require_lib55();
    var degenerate = require_lib61().factory;
    var erfinv = require_lib60();
    var isnan = require_lib6();
    var sqrt = require_lib54();
    function factory(mu, sigma) {
      var A;
      var B;
      if (isnan(mu) || isnan(sigma) || sigma < 0) {
        return constantFunction(NaN);
      }
      if (sigma === 0) {
        degenerate(mu);
      }
      A = mu;
      B = sigma * sqrt(2);
      return quantile3;
      function quantile3(p) {
        if (isnan(p) || p < 0 || p > 1) {
          return NaN;
        }
        return A + B * erfinv(2 * p - 1);
      }
    }
    module.exports = factory;
  }
});

// node_modules/@stdlib/stats-base-dists-normal-quantile/lib/index.js
var require_lib62 = __commonJS({
  "node_modules/@stdlib/stats-base-dists-normal-quantile/lib/index.js"(exports, module) {
    "use strict";
    var setReadOnly = require_lib5();
    var main = require_main47();
    var factory = require_factory4();
    setReadOnly(main, "factory", factory);
    module.exports = main;
  }
});

// node_modules/@stdlib/constants-float64-half-ln-two/lib/index.js
var require_lib63 = __commonJS({
  "node_modules/@stdlib/constants-float64-half-ln-two/lib/index.js"(exports, module) {
    "use strict";
    var HALF_LN2 = 0.34657359027997264;
    module.exports = HALF_LN2;
  }
});

// node_modules/@stdlib/math-base-special-expm1/lib/polyval_q.js
var require_polyval_q2 = __commonJS({
  "node_modules/@stdlib/math-base-special-expm1/lib/polyval_q.js"(exports, module) {
    "use strict";
    function evalpoly(x) {
      if (x === 0) {
        return -0.03333333333333313;
      }
      return -0.03333333333333313 + x * (0.0015873015872548146 + x * (-793650757867488e-19 + x * (4008217827329362e-21 + x * -20109921818362437e-23)));
    }
    module.exports = evalpoly;
  }
});

// node_modules/@stdlib/math-base-special-expm1/lib/main.js
var require_main49 = __commonJS({
  "node_modules/@stdlib/math-base-special-expm1/lib/main.js"(exports, module) {
    "use strict";
    var isnan = require_lib6();
    var getHighWord = require_lib42();
    var setHighWord = require_lib58();
    var fromWords = require_lib43();
    var PINF = require_lib12();
    var NINF = require_lib11();
    var FLOAT64_EXPONENT_BIAS = require_lib13();
    var HALF_LN2 = require_lib63();
    var polyval = require_polyval_q2();
    var OVERFLOW_THRESHOLD = 709.782712893384;
    var LN2_HI = 0.6931471803691238;
    var LN2_LO = 19082149292705877e-26;
    var LN2_INV = 1.4426950408889634;
    var LN2x56 = 38.816242111356935;
    var LN2_HALFX3 = 1.0397207708399179;
    function expm1(x) {
      var halfX;
      var twopk;
      var sign;
      var hi;
      var lo;
      var hx;
      var r1;
      var y;
      var z2;
      var c;
      var t;
      var e;
      var k;
      if (x === PINF || isnan(x)) {
        return x;
      }
      if (x === NINF) {
        return -1;
      }
      if (x === 0) {
        return x;
      }
      if (x < 0) {
        sign = true;
        y = -x;
      } else {
        sign = false;
        y = x;
      }
      if (y >= LN2x56) {
        if (sign) {
          return -1;
        }
        if (y >= OVERFLOW_THRESHOLD) {
          return PINF;
        }
      }
      hx = getHighWord(y) | 0;
      if (y > HALF_LN2) {
        if (y < LN2_HALFX3) {
          if (sign) {
            hi = x + LN2_HI;
            lo = -LN2_LO;
            k = -1;
          } else {
            hi = x - LN2_HI;
            lo = LN2_LO;
            k = 1;
          }
        } else {
          if (sign) {
            k = LN2_INV * x - 0.5;
          } else {
            k = LN2_INV * x + 0.5;
          }
          k |= 0;
          t = k;
          hi = x - t * LN2_HI;
          lo = t * LN2_LO;
        }
        x = hi - lo;
        c = hi - x - lo;
      } else if (hx < 1016070144) {
        return x;
      } else {
        k = 0;
      }
      halfX = 0.5 * x;
      z2 = x * halfX;
      r1 = 1 + z2 * polyval(z2);
      t = 3 - r1 * halfX;
      e = z2 * ((r1 - t) / (6 - x * t));
      if (k === 0) {
        return x - (x * e - z2);
      }
      twopk = fromWords(FLOAT64_EXPONENT_BIAS + k << 20, 0);
      e = x * (e - c) - c;
      e -= z2;
      if (k === -1) {
        return 0.5 * (x - e) - 0.5;
      }
      if (k === 1) {
        if (x < -0.25) {
          return -2 * (e - (x + 0.5));
        }
        return 1 + 2 * (x - e);
      }
      if (k <= -2 || k > 56) {
        y = 1 - (e - x);
        if (k === 1024) {
          hi = getHighWord(y) + (k << 20) | 0;
          y = setHighWord(y, hi);
        } else {
          y *= twopk;
        }
        return y - 1;
      }
      t = 1;
      if (k < 20) {
        hi = 1072693248 - (2097152 >> k) | 0;
        t = setHighWord(t, hi);
        y = t - (e - x);
      } else {
        hi = FLOAT64_EXPONENT_BIAS - k << 20 | 0;
        t = setHighWord(t, hi);
        y = x - (e + t);
        y += 1;
      }
      y *= twopk;
      return y;
    }
    module.exports = expm1;
  }
});

// node_modules/@stdlib/math-base-special-expm1/lib/index.js
var require_lib64 = __commonJS({
  "node_modules/@stdlib/math-base-special-expm1/lib/index.js"(exports, module) {
    "use strict";
    var expm1 = require_main49();
    module.exports = expm1;
  }
});

// node_modules/@stdlib/math-base-special-log1p/lib/polyval_lp.js
var require_polyval_lp = __commonJS({
  "node_modules/@stdlib/math-base-special-log1p/lib/polyval_lp.js"(exports, module) {
    "use strict";
    function evalpoly(x) {
      if (x === 0) {
        return 0.6666666666666735;
      }
      return 0.6666666666666735 + x * (0.3999999999940942 + x * (0.2857142874366239 + x * (0.22222198432149784 + x * (0.1818357216161805 + x * (0.15313837699209373 + x * 0.14798198605116586)))));
    }
    module.exports = evalpoly;
  }
});

// node_modules/@stdlib/math-base-special-log1p/lib/main.js
var require_main50 = __commonJS({
  "node_modules/@stdlib/math-base-special-log1p/lib/main.js"(exports, module) {
    "use strict";
    var isnan = require_lib6();
    var getHighWord = require_lib42();
    var setHighWord = require_lib58();
    var PINF = require_lib12();
    var NINF = require_lib11();
    var FLOAT64_EXPONENT_BIAS = require_lib13();
    var polyval = require_polyval_lp();
    var LN2_HI = 0.6931471803691238;
    var LN2_LO = 19082149292705877e-26;
    var SQRT2M1 = 0.41421356237309503;
    var SQRT2HALFM1 = -0.2928932188134525;
    var SMALL = 1862645149230957e-24;
    var TINY = 5551115123125783e-32;
    var TWO53 = 9007199254740992;
    var TWO_THIRDS = 0.6666666666666666;
    function log1p(x) {
      var hfsq;
      var hu;
      var y;
      var f;
      var c;
      var s;
      var z2;
      var R;
      var u;
      var k;
      if (x < -1 || isnan(x)) {
        return NaN;
      }
      if (x === -1) {
        return NINF;
      }
      if (x === PINF) {
        return x;
      }
      if (x === 0) {
        return x;
      }
      if (x < 0) {
        y = -x;
      } else {
        y = x;
      }
      k = 1;
      if (y < SQRT2M1) {
        if (y < SMALL) {
          if (y < TINY) {
            return x;
          }
          return x - x * x * 0.5;
        }
        if (x > SQRT2HALFM1) {
          k = 0;
          f = x;
          hu = 1;
        }
      }
      if (k !== 0) {
        if (y < TWO53) {
          u = 1 + x;
          hu = getHighWord(u);
          k = (hu >> 20) - FLOAT64_EXPONENT_BIAS;
          if (k > 0) {
            c = 1 - (u - x);
          } else {
            c = x - (u - 1);
          }
          c /= u;
        } else {
          u = x;
          hu = getHighWord(u);
          k = (hu >> 20) - FLOAT64_EXPONENT_BIAS;
          c = 0;
        }
        hu &= 1048575;
        if (hu < 434334) {
          u = setHighWord(u, hu | 1072693248);
        } else {
          k += 1;
          u = setHighWord(u, hu | 1071644672);
          hu = 1048576 - hu >> 2;
        }
        f = u - 1;
      }
      hfsq = 0.5 * f * f;
      if (hu === 0) {
        if (f === 0) {
          c += k * LN2_LO;
          return k * LN2_HI + c;
        }
        R = hfsq * (1 - TWO_THIRDS * f);
        return k * LN2_HI - (R - (k * LN2_LO + c) - f);
      }
      s = f / (2 + f);
      z2 = s * s;
      R = z2 * polyval(z2);
      if (k === 0) {
        return f - (hfsq - s * (hfsq + R));
      }
      return k * LN2_HI - (hfsq - (s * (hfsq + R) + (k * LN2_LO + c)) - f);
    }
    module.exports = log1p;
  }
});

// node_modules/@stdlib/math-base-special-log1p/lib/index.js
var require_lib65 = __commonJS({
  "node_modules/@stdlib/math-base-special-log1p/lib/index.js"(exports, module) {
    "use strict";
    var log1p = require_main50();
    module.exports = log1p;
  }
});

// node_modules/@stdlib/constants-float64-fourth-pi/lib/index.js
var require_lib66 = __commonJS({
  "node_modules/@stdlib/constants-float64-fourth-pi/lib/index.js"(exports, module) {
    "use strict";
    var FOURTH_PI = 0.7853981633974483;
    module.exports = FOURTH_PI;
  }
});

// node_modules/@stdlib/math-base-special-asin/lib/rational_pq.js
var require_rational_pq = __commonJS({
  "node_modules/@stdlib/math-base-special-asin/lib/rational_pq.js"(exports, module) {
    "use strict";
    function evalrational(x) {
      var ax;
      var s1;
      var s2;
      if (x === 0) {
        return 0.16666666666666713;
      }
      if (x < 0) {
        ax = -x;
      } else {
        ax = x;
      }
      if (ax <= 1) {
        s1 = -8.198089802484825 + x * (19.562619833175948 + x * (-16.262479672107002 + x * (5.444622390564711 + x * (-0.6019598008014124 + x * 0.004253011369004428))));
        s2 = -49.18853881490881 + x * (139.51056146574857 + x * (-147.1791292232726 + x * (70.49610280856842 + x * (-14.740913729888538 + x * 1))));
      } else {
        x = 1 / x;
        s1 = 0.004253011369004428 + x * (-0.6019598008014124 + x * (5.444622390564711 + x * (-16.262479672107002 + x * (19.562619833175948 + x * -8.198089802484825))));
        s2 = 1 + x * (-14.740913729888538 + x * (70.49610280856842 + x * (-147.1791292232726 + x * (139.51056146574857 + x * -49.18853881490881))));
      }
      return s1 / s2;
    }
    module.exports = evalrational;
  }
});

// node_modules/@stdlib/math-base-special-asin/lib/rational_rs.js
var require_rational_rs = __commonJS({
  "node_modules/@stdlib/math-base-special-asin/lib/rational_rs.js"(exports, module) {
    "use strict";
    function evalrational(x) {
      var ax;
      var s1;
      var s2;
      if (x === 0) {
        return 0.08333333333333809;
      }
      if (x < 0) {
        ax = -x;
      } else {
        ax = x;
      }
      if (ax <= 1) {
        s1 = 28.536655482610616 + x * (-25.56901049652825 + x * (6.968710824104713 + x * (-0.5634242780008963 + x * 0.002967721961301243)));
        s2 = 342.43986579130785 + x * (-383.8770957603691 + x * (147.0656354026815 + x * (-21.947795316429207 + x * 1)));
      } else {
        x = 1 / x;
        s1 = 0.002967721961301243 + x * (-0.5634242780008963 + x * (6.968710824104713 + x * (-25.56901049652825 + x * 28.536655482610616)));
        s2 = 1 + x * (-21.947795316429207 + x * (147.0656354026815 + x * (-383.8770957603691 + x * 342.43986579130785)));
      }
      return s1 / s2;
    }
    module.exports = evalrational;
  }
});

// node_modules/@stdlib/math-base-special-asin/lib/main.js
var require_main51 = __commonJS({
  "node_modules/@stdlib/math-base-special-asin/lib/main.js"(exports, module) {
    "use strict";
    var isnan = require_lib6();
    var sqrt = require_lib54();
    var PIO4 = require_lib66();
    var ratevalPQ = require_rational_pq();
    var ratevalRS = require_rational_rs();
    var MOREBITS = 6123233995736766e-32;
    function asin(x) {
      var sgn;
      var zz;
      var a;
      var p;
      var z2;
      if (isnan(x)) {
        return NaN;
      }
      if (x > 0) {
        a = x;
      } else {
        sgn = true;
        a = -x;
      }
      if (a > 1) {
        return NaN;
      }
      if (a > 0.625) {
        zz = 1 - a;
        p = zz * ratevalRS(zz);
        zz = sqrt(zz + zz);
        z2 = PIO4 - zz;
        zz = zz * p - MOREBITS;
        z2 -= zz;
        z2 += PIO4;
      } else {
        if (a < 1e-8) {
          return x;
        }
        zz = a * a;
        z2 = zz * ratevalPQ(zz);
        z2 = a * z2 + a;
      }
      return sgn ? -z2 : z2;
    }
    module.exports = asin;
  }
});

// node_modules/@stdlib/math-base-special-asin/lib/index.js
var require_lib67 = __commonJS({
  "node_modules/@stdlib/math-base-special-asin/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main51();
    module.exports = main;
  }
});

// node_modules/@stdlib/math-base-assert-is-integer/lib/main.js
var require_main52 = __commonJS({
  "node_modules/@stdlib/math-base-assert-is-integer/lib/main.js"(exports, module) {
    "use strict";
    var floor = require_lib7();
    function isInteger(x) {
      return floor(x) === x;
    }
    module.exports = isInteger;
  }
});

// node_modules/@stdlib/math-base-assert-is-integer/lib/index.js
var require_lib68 = __commonJS({
  "node_modules/@stdlib/math-base-assert-is-integer/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main52();
    module.exports = main;
  }
});

// node_modules/@stdlib/math-base-assert-is-even/lib/main.js
var require_main53 = __commonJS({
  "node_modules/@stdlib/math-base-assert-is-even/lib/main.js"(exports, module) {
    "use strict";
    var isInteger = require_lib68();
    function isEven(x) {
      return isInteger(x / 2);
    }
    module.exports = isEven;
  }
});

// node_modules/@stdlib/math-base-assert-is-even/lib/index.js
var require_lib69 = __commonJS({
  "node_modules/@stdlib/math-base-assert-is-even/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main53();
    module.exports = main;
  }
});

// node_modules/@stdlib/math-base-assert-is-odd/lib/main.js
var require_main54 = __commonJS({
  "node_modules/@stdlib/math-base-assert-is-odd/lib/main.js"(exports, module) {
    "use strict";
    var isEven = require_lib69();
    function isOdd(x) {
      if (x > 0) {
        return isEven(x - 1);
      }
      return isEven(x + 1);
    }
    module.exports = isOdd;
  }
});

// node_modules/@stdlib/math-base-assert-is-odd/lib/index.js
var require_lib70 = __commonJS({
  "node_modules/@stdlib/math-base-assert-is-odd/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main54();
    module.exports = main;
  }
});

// node_modules/@stdlib/number-uint32-base-to-int32/lib/main.js
var require_main55 = __commonJS({
  "node_modules/@stdlib/number-uint32-base-to-int32/lib/main.js"(exports, module) {
    "use strict";
    function uint32ToInt32(x) {
      return x | 0;
    }
    module.exports = uint32ToInt32;
  }
});

// node_modules/@stdlib/number-uint32-base-to-int32/lib/index.js
var require_lib71 = __commonJS({
  "node_modules/@stdlib/number-uint32-base-to-int32/lib/index.js"(exports, module) {
    "use strict";
    var uint32ToInt32 = require_main55();
    module.exports = uint32ToInt32;
  }
});

// node_modules/@stdlib/math-base-special-pow/lib/x_is_zero.js
var require_x_is_zero = __commonJS({
  "node_modules/@stdlib/math-base-special-pow/lib/x_is_zero.js"(exports, module) {
    "use strict";
    var isOdd = require_lib70();
    var copysign = require_lib44();
    var NINF = require_lib11();
    var PINF = require_lib12();
    function pow(x, y) {
      if (y === NINF) {
        return PINF;
      }
      if (y === PINF) {
        return 0;
      }
      if (y > 0) {
        if (isOdd(y)) {
          return x;
        }
        return 0;
      }
      if (isOdd(y)) {
        return copysign(PINF, x);
      }
      return PINF;
    }
    module.exports = pow;
  }
});

// node_modules/@stdlib/math-base-special-pow/lib/y_is_huge.js
var require_y_is_huge = __commonJS({
  "node_modules/@stdlib/math-base-special-pow/lib/y_is_huge.js"(exports, module) {
    "use strict";
    var ABS_MASK = require_lib19();
    var getHighWord = require_lib42();
    var HIGH_MAX_NEAR_UNITY = 1072693247 | 0;
    var HUGE = 1e300;
    var TINY = 1e-300;
    function pow(x, y) {
      var ahx;
      var hx;
      hx = getHighWord(x);
      ahx = hx & ABS_MASK;
      if (ahx <= HIGH_MAX_NEAR_UNITY) {
        if (y < 0) {
          return HUGE * HUGE;
        }
        return TINY * TINY;
      }
      if (y > 0) {
        return HUGE * HUGE;
      }
      return TINY * TINY;
    }
    module.exports = pow;
  }
});

// node_modules/@stdlib/math-base-special-pow/lib/y_is_infinite.js
var require_y_is_infinite = __commonJS({
  "node_modules/@stdlib/math-base-special-pow/lib/y_is_infinite.js"(exports, module) {
    "use strict";
    var abs = require_lib46();
    var PINF = require_lib12();
    function pow(x, y) {
      if (x === -1) {
        return (x - x) / (x - x);
      }
      if (x === 1) {
        return 1;
      }
      if (abs(x) < 1 === (y === PINF)) {
        return 0;
      }
      return PINF;
    }
    module.exports = pow;
  }
});

// node_modules/@stdlib/constants-float64-num-high-word-significand-bits/lib/index.js
var require_lib72 = __commonJS({
  "node_modules/@stdlib/constants-float64-num-high-word-significand-bits/lib/index.js"(exports, module) {
    "use strict";
    var FLOAT64_NUM_HIGH_WORD_SIGNIFICAND_BITS = 20 | 0;
    module.exports = FLOAT64_NUM_HIGH_WORD_SIGNIFICAND_BITS;
  }
});

// node_modules/@stdlib/math-base-special-pow/lib/polyval_l.js
var require_polyval_l = __commonJS({
  "node_modules/@stdlib/math-base-special-pow/lib/polyval_l.js"(exports, module) {
    "use strict";
    function evalpoly(x) {
      if (x === 0) {
        return 0.5999999999999946;
      }
      return 0.5999999999999946 + x * (0.4285714285785502 + x * (0.33333332981837743 + x * (0.272728123808534 + x * (0.23066074577556175 + x * 0.20697501780033842))));
    }
    module.exports = evalpoly;
  }
});

// node_modules/@stdlib/math-base-special-pow/lib/log2ax.js
var require_log2ax = __commonJS({
  "node_modules/@stdlib/math-base-special-pow/lib/log2ax.js"(exports, module) {
    "use strict";
    var getHighWord = require_lib42();
    var setLowWord = require_lib52();
    var setHighWord = require_lib58();
    var BIAS = require_lib13();
    var HIGH_NUM_SIGNIFICAND_BITS = require_lib72();
    var polyvalL = require_polyval_l();
    var HIGH_SIGNIFICAND_MASK = 1048575 | 0;
    var HIGH_MIN_NORMAL_EXP = 1048576 | 0;
    var HIGH_BIASED_EXP_0 = 1072693248 | 0;
    var HIGH_BIASED_EXP_NEG_512 = 536870912 | 0;
    var HIGH_SIGNIFICAND_HALF = 524288 | 0;
    var TWO53 = 9007199254740992;
    var CP = 0.9617966939259756;
    var CP_HI = 0.9617967009544373;
    var CP_LO = -7028461650952758e-24;
    var BP = [
      1,
      1.5
    ];
    var DP_HI = [
      0,
      0.5849624872207642
      // 0x3FE2B803, 0x40000000
    ];
    var DP_LO = [
      0,
      1350039202129749e-23
      // 0x3E4CFDEB, 0x43CFD006
    ];
    function log2ax(out, ax, ahx) {
      var tmp;
      var ss;
      var s2;
      var hs;
      var ls;
      var ht;
      var lt;
      var bp;
      var dp;
      var hp;
      var lp;
      var hz;
      var lz;
      var t1;
      var t2;
      var t;
      var r;
      var u;
      var v;
      var n;
      var j;
      var k;
      n = 0 | 0;
      if (ahx < HIGH_MIN_NORMAL_EXP) {
        ax *= TWO53;
        n -= 53 | 0;
        ahx = getHighWord(ax);
      }
      n += (ahx >> HIGH_NUM_SIGNIFICAND_BITS) - BIAS | 0;
      j = ahx & HIGH_SIGNIFICAND_MASK | 0;
      ahx = j | HIGH_BIASED_EXP_0 | 0;
      if (j <= 235662) {
        k = 0;
      } else if (j < 767610) {
        k = 1;
      } else {
        k = 0;
        n += 1 | 0;
        ahx -= HIGH_MIN_NORMAL_EXP;
      }
      ax = setHighWord(ax, ahx);
      bp = BP[k];
      u = ax - bp;
      v = 1 / (ax + bp);
      ss = u * v;
      hs = setLowWord(ss, 0);
      tmp = (ahx >> 1 | HIGH_BIASED_EXP_NEG_512) + HIGH_SIGNIFICAND_HALF;
      tmp += k << 18;
      ht = setHighWord(0, tmp);
      lt = ax - (ht - bp);
      ls = v * (u - hs * ht - hs * lt);
      s2 = ss * ss;
      r = s2 * s2 * polyvalL(s2);
      r += ls * (hs + ss);
      s2 = hs * hs;
      ht = 3 + s2 + r;
      ht = setLowWord(ht, 0);
      lt = r - (ht - 3 - s2);
      u = hs * ht;
      v = ls * ht + lt * ss;
      hp = u + v;
      hp = setLowWord(hp, 0);
      lp = v - (hp - u);
      hz = CP_HI * hp;
      lz = CP_LO * hp + lp * CP + DP_LO[k];
      dp = DP_HI[k];
      t = n;
      t1 = hz + lz + dp + t;
      t1 = setLowWord(t1, 0);
      t2 = lz - (t1 - t - dp - hz);
      out[0] = t1;
      out[1] = t2;
      return out;
    }
    module.exports = log2ax;
  }
});

// node_modules/@stdlib/math-base-special-pow/lib/polyval_w.js
var require_polyval_w = __commonJS({
  "node_modules/@stdlib/math-base-special-pow/lib/polyval_w.js"(exports, module) {
    "use strict";
    function evalpoly(x) {
      if (x === 0) {
        return 0.5;
      }
      return 0.5 + x * (-0.3333333333333333 + x * 0.25);
    }
    module.exports = evalpoly;
  }
});

// node_modules/@stdlib/math-base-special-pow/lib/logx.js
var require_logx = __commonJS({
  "node_modules/@stdlib/math-base-special-pow/lib/logx.js"(exports, module) {
    "use strict";
    var setLowWord = require_lib52();
    var polyvalW = require_polyval_w();
    var INV_LN2 = 1.4426950408889634;
    var INV_LN2_HI = 1.4426950216293335;
    var INV_LN2_LO = 19259629911266175e-24;
    function logx(out, ax) {
      var t2;
      var t1;
      var t;
      var w;
      var u;
      var v;
      t = ax - 1;
      w = t * t * polyvalW(t);
      u = INV_LN2_HI * t;
      v = t * INV_LN2_LO - w * INV_LN2;
      t1 = u + v;
      t1 = setLowWord(t1, 0);
      t2 = v - (t1 - u);
      out[0] = t1;
      out[1] = t2;
      return out;
    }
    module.exports = logx;
  }
});

// node_modules/@stdlib/constants-float64-ln-two/lib/index.js
var require_lib73 = __commonJS({
  "node_modules/@stdlib/constants-float64-ln-two/lib/index.js"(exports, module) {
    "use strict";
    var LN2 = 0.6931471805599453;
    module.exports = LN2;
  }
});

// node_modules/@stdlib/constants-float64-high-word-significand-mask/lib/index.js
var require_lib74 = __commonJS({
  "node_modules/@stdlib/constants-float64-high-word-significand-mask/lib/index.js"(exports, module) {
    "use strict";
    var FLOAT64_HIGH_WORD_SIGNIFICAND_MASK = 1048575;
    module.exports = FLOAT64_HIGH_WORD_SIGNIFICAND_MASK;
  }
});

// node_modules/@stdlib/math-base-special-pow/lib/polyval_p.js
var require_polyval_p3 = __commonJS({
  "node_modules/@stdlib/math-base-special-pow/lib/polyval_p.js"(exports, module) {
    "use strict";
    function evalpoly(x) {
      if (x === 0) {
        return 0.16666666666666602;
      }
      return 0.16666666666666602 + x * (-0.0027777777777015593 + x * (6613756321437934e-20 + x * (-16533902205465252e-22 + x * 41381367970572385e-24)));
    }
    module.exports = evalpoly;
  }
});

// node_modules/@stdlib/math-base-special-pow/lib/pow2.js
var require_pow2 = __commonJS({
  "node_modules/@stdlib/math-base-special-pow/lib/pow2.js"(exports, module) {
    "use strict";
    var getHighWord = require_lib42();
    var setHighWord = require_lib58();
    var setLowWord = require_lib52();
    var uint32ToInt32 = require_lib71();
    var ldexp = require_lib50();
    var LN2 = require_lib73();
    var BIAS = require_lib13();
    var ABS_MASK = require_lib19();
    var HIGH_SIGNIFICAND_MASK = require_lib74();
    var HIGH_NUM_SIGNIFICAND_BITS = require_lib72();
    var polyvalP = require_polyval_p3();
    var HIGH_MIN_NORMAL_EXP = 1048576 | 0;
    var HIGH_BIASED_EXP_NEG_1 = 1071644672 | 0;
    var LN2_HI = 0.6931471824645996;
    var LN2_LO = -1904654299957768e-24;
    function pow2(j, hp, lp) {
      var tmp;
      var t1;
      var t;
      var r;
      var u;
      var v;
      var w;
      var z2;
      var n;
      var i;
      var k;
      i = j & ABS_MASK | 0;
      k = (i >> HIGH_NUM_SIGNIFICAND_BITS) - BIAS | 0;
      n = 0;
      if (i > HIGH_BIASED_EXP_NEG_1) {
        n = j + (HIGH_MIN_NORMAL_EXP >> k + 1) >>> 0;
        k = ((n & ABS_MASK) >> HIGH_NUM_SIGNIFICAND_BITS) - BIAS | 0;
        tmp = (n & ~(HIGH_SIGNIFICAND_MASK >> k)) >>> 0;
        t = setHighWord(0, tmp);
        n = (n & HIGH_SIGNIFICAND_MASK | HIGH_MIN_NORMAL_EXP) >> HIGH_NUM_SIGNIFICAND_BITS - k >>> 0;
        if (j < 0) {
          n = -n;
        }
        hp -= t;
      }
      t = lp + hp;
      t = setLowWord(t, 0);
      u = t * LN2_HI;
      v = (lp - (t - hp)) * LN2 + t * LN2_LO;
      z2 = u + v;
      w = v - (z2 - u);
      t = z2 * z2;
      t1 = z2 - t * polyvalP(t);
      r = z2 * t1 / (t1 - 2) - (w + z2 * w);
      z2 = 1 - (r - z2);
      j = getHighWord(z2);
      j = uint32ToInt32(j);
      j += n << HIGH_NUM_SIGNIFICAND_BITS >>> 0;
      if (j >> HIGH_NUM_SIGNIFICAND_BITS <= 0) {
        z2 = ldexp(z2, n);
      } else {
        z2 = setHighWord(z2, j);
      }
      return z2;
    }
    module.exports = pow2;
  }
});

// node_modules/@stdlib/math-base-special-pow/lib/main.js
var require_main56 = __commonJS({
  "node_modules/@stdlib/math-base-special-pow/lib/main.js"(exports, module) {
    "use strict";
    var isnan = require_lib6();
    var isOdd = require_lib70();
    var isInfinite = require_lib17();
    var isInteger = require_lib68();
    var sqrt = require_lib54();
    var abs = require_lib46();
    var toWords = require_lib41();
    var setLowWord = require_lib52();
    var uint32ToInt32 = require_lib71();
    var NINF = require_lib11();
    var PINF = require_lib12();
    var ABS_MASK = require_lib19();
    var xIsZero = require_x_is_zero();
    var yIsHuge = require_y_is_huge();
    var yIsInfinite = require_y_is_infinite();
    var log2ax = require_log2ax();
    var logx = require_logx();
    var pow2 = require_pow2();
    var HIGH_MAX_NEAR_UNITY = 1072693247 | 0;
    var HIGH_BIASED_EXP_31 = 1105199104 | 0;
    var HIGH_BIASED_EXP_64 = 1139802112 | 0;
    var HIGH_BIASED_EXP_10 = 1083179008 | 0;
    var HIGH_BIASED_EXP_0 = 1072693248 | 0;
    var HIGH_1075 = 1083231232 | 0;
    var HIGH_NEG_1075 = 3230714880 >>> 0;
    var HIGH_NUM_NONSIGN_BITS = 31 | 0;
    var HUGE = 1e300;
    var TINY = 1e-300;
    var OVT = 8008566259537294e-32;
    var WORDS = [0 | 0, 0 | 0];
    var LOG_WORKSPACE = [0, 0];
    function pow(x, y) {
      var ahx;
      var ahy;
      var ax;
      var hx;
      var lx;
      var hy;
      var ly;
      var sx;
      var sy;
      var y1;
      var hp;
      var lp;
      var t;
      var z2;
      var j;
      var i;
      if (isnan(x) || isnan(y)) {
        return NaN;
      }
      toWords.assign(y, WORDS, 1, 0);
      hy = WORDS[0];
      ly = WORDS[1];
      if (ly === 0) {
        if (y === 0) {
          return 1;
        }
        if (y === 1) {
          return x;
        }
        if (y === -1) {
          return 1 / x;
        }
        if (y === 0.5) {
          return sqrt(x);
        }
        if (y === -0.5) {
          return 1 / sqrt(x);
        }
        if (y === 2) {
          return x * x;
        }
        if (y === 3) {
          return x * x * x;
        }
        if (y === 4) {
          x *= x;
          return x * x;
        }
        if (isInfinite(y)) {
          return yIsInfinite(x, y);
        }
      }
      toWords.assign(x, WORDS, 1, 0);
      hx = WORDS[0];
      lx = WORDS[1];
      if (lx === 0) {
        if (hx === 0) {
          return xIsZero(x, y);
        }
        if (x === 1) {
          return 1;
        }
        if (x === -1 && isOdd(y)) {
          return -1;
        }
        if (isInfinite(x)) {
          if (x === NINF) {
            return pow(-0, -y);
          }
          if (y < 0) {
            return 0;
          }
          return PINF;
        }
      }
      if (x < 0 && isInteger(y) === false) {
        return (x - x) / (x - x);
      }
      ax = abs(x);
      ahx = hx & ABS_MASK | 0;
      ahy = hy & ABS_MASK | 0;
      sx = hx >>> HIGH_NUM_NONSIGN_BITS | 0;
      sy = hy >>> HIGH_NUM_NONSIGN_BITS | 0;
      if (sx && isOdd(y)) {
        sx = -1;
      } else {
        sx = 1;
      }
      if (ahy > HIGH_BIASED_EXP_31) {
        if (ahy > HIGH_BIASED_EXP_64) {
          return yIsHuge(x, y);
        }
        if (ahx < HIGH_MAX_NEAR_UNITY) {
          if (sy === 1) {
            return sx * HUGE * HUGE;
          }
          return sx * TINY * TINY;
        }
        if (ahx > HIGH_BIASED_EXP_0) {
          if (sy === 0) {
            return sx * HUGE * HUGE;
          }
          return sx * TINY * TINY;
        }
        t = logx(LOG_WORKSPACE, ax);
      } else {
        t = log2ax(LOG_WORKSPACE, ax, ahx);
      }
      y1 = setLowWord(y, 0);
      lp = (y - y1) * t[0] + y * t[1];
      hp = y1 * t[0];
      z2 = lp + hp;
      toWords.assign(z2, WORDS, 1, 0);
      j = uint32ToInt32(WORDS[0]);
      i = uint32ToInt32(WORDS[1]);
      if (j >= HIGH_BIASED_EXP_10) {
        if ((j - HIGH_BIASED_EXP_10 | i) !== 0) {
          return sx * HUGE * HUGE;
        }
        if (lp + OVT > z2 - hp) {
          return sx * HUGE * HUGE;
        }
      } else if ((j & ABS_MASK) >= HIGH_1075) {
        if ((j - HIGH_NEG_1075 | i) !== 0) {
          return sx * TINY * TINY;
        }
        if (lp <= z2 - hp) {
          return sx * TINY * TINY;
        }
      }
      z2 = pow2(j, hp, lp);
      return sx * z2;
    }
    module.exports = pow;
  }
});

// node_modules/@stdlib/math-base-special-pow/lib/index.js
var require_lib75 = __commonJS({
  "node_modules/@stdlib/math-base-special-pow/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main56();
    module.exports = main;
  }
});

// node_modules/@stdlib/constants-float64-e/lib/index.js
var require_lib76 = __commonJS({
  "node_modules/@stdlib/constants-float64-e/lib/index.js"(exports, module) {
    "use strict";
    var E = 2.718281828459045;
    module.exports = E;
  }
});

// node_modules/@stdlib/constants-float64-eps/lib/index.js
var require_lib77 = __commonJS({
  "node_modules/@stdlib/constants-float64-eps/lib/index.js"(exports, module) {
    "use strict";
    var FLOAT64_EPSILON = 2220446049250313e-31;
    module.exports = FLOAT64_EPSILON;
  }
});

// node_modules/@stdlib/math-base-special-beta/lib/lanczos_sum_expg_scaled.js
var require_lanczos_sum_expg_scaled = __commonJS({
  "node_modules/@stdlib/math-base-special-beta/lib/lanczos_sum_expg_scaled.js"(exports, module) {
    "use strict";
    function evalrational(x) {
      var ax;
      var s1;
      var s2;
      if (x === 0) {
        return Infinity;
      }
      if (x < 0) {
        ax = -x;
      } else {
        ax = x;
      }
      if (ax <= 1) {
        s1 = 709811.662581658 + x * (679979.8474157227 + x * (293136.7857211597 + x * (74887.54032914672 + x * (12555.290582413863 + x * (1443.4299244417066 + x * (115.24194596137347 + x * (6.309239205732627 + x * (0.22668404630224365 + x * (0.004826466289237662 + x * 4624429436045379e-20)))))))));
        s2 = 0 + x * (362880 + x * (1026576 + x * (1172700 + x * (723680 + x * (269325 + x * (63273 + x * (9450 + x * (870 + x * (45 + x * 1)))))))));
      } else {
        x = 1 / x;
        s1 = 4624429436045379e-20 + x * (0.004826466289237662 + x * (0.22668404630224365 + x * (6.309239205732627 + x * (115.24194596137347 + x * (1443.4299244417066 + x * (12555.290582413863 + x * (74887.54032914672 + x * (293136.7857211597 + x * (679979.8474157227 + x * 709811.662581658)))))))));
        s2 = 1 + x * (45 + x * (870 + x * (9450 + x * (63273 + x * (269325 + x * (723680 + x * (1172700 + x * (1026576 + x * (362880 + x * 0)))))))));
      }
      return s1 / s2;
    }
    module.exports = evalrational;
  }
});

// node_modules/@stdlib/math-base-special-beta/lib/main.js
var require_main57 = __commonJS({
  "node_modules/@stdlib/math-base-special-beta/lib/main.js"(exports, module) {
    "use strict";
    var isnan = require_lib6();
    var log1p = require_lib65();
    var sqrt = require_lib54();
    var abs = require_lib46();
    var exp = require_lib51();
    var pow = require_lib75();
    var E = require_lib76();
    var EPSILON = require_lib77();
    var lanczosSumExpGScaled = require_lanczos_sum_expg_scaled();
    var G = 10.900511;
    function beta(a, b) {
      var ambh;
      var agh;
      var bgh;
      var cgh;
      var res;
      var tmp;
      var c;
      if (isnan(a) || isnan(b)) {
        return NaN;
      }
      if (a < 0 || b < 0) {
        return NaN;
      }
      if (b === 1) {
        return 1 / a;
      }
      if (a === 1) {
        return 1 / b;
      }
      c = a + b;
      if (c < EPSILON) {
        res = c / a;
        res /= b;
        return res;
      }
      if (c === a && b < EPSILON) {
        return 1 / b;
      }
      if (c === b && a < EPSILON) {
        return 1 / a;
      }
      if (a < b) {
        tmp = b;
        b = a;
        a = tmp;
      }
      agh = a + G - 0.5;
      bgh = b + G - 0.5;
      cgh = c + G - 0.5;
      res = lanczosSumExpGScaled(a) * (lanczosSumExpGScaled(b) / lanczosSumExpGScaled(c));
      ambh = a - 0.5 - b;
      if (abs(b * ambh) < cgh * 100 && a > 100) {
        res *= exp(ambh * log1p(-b / cgh));
      } else {
        res *= pow(agh / cgh, ambh);
      }
      if (cgh > 1e10) {
        res *= pow(agh / cgh * (bgh / cgh), b);
      } else {
        res *= pow(agh * bgh / (cgh * cgh), b);
      }
      res *= sqrt(E / bgh);
      return res;
    }
    module.exports = beta;
  }
});

// node_modules/@stdlib/math-base-special-beta/lib/index.js
var require_lib78 = __commonJS({
  "node_modules/@stdlib/math-base-special-beta/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main57();
    module.exports = main;
  }
});

// node_modules/@stdlib/math-base-assert-is-positive-zero/lib/main.js
var require_main58 = __commonJS({
  "node_modules/@stdlib/math-base-assert-is-positive-zero/lib/main.js"(exports, module) {
    "use strict";
    var PINF = require_lib12();
    function isPositiveZero(x) {
      return x === 0 && 1 / x === PINF;
    }
    module.exports = isPositiveZero;
  }
});

// node_modules/@stdlib/math-base-assert-is-positive-zero/lib/index.js
var require_lib79 = __commonJS({
  "node_modules/@stdlib/math-base-assert-is-positive-zero/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main58();
    module.exports = main;
  }
});

// node_modules/@stdlib/math-base-special-max/lib/main.js
var require_main59 = __commonJS({
  "node_modules/@stdlib/math-base-special-max/lib/main.js"(exports, module) {
    "use strict";
    var isPositiveZero = require_lib79();
    var isnan = require_lib6();
    var PINF = require_lib12();
    function max2(x, y) {
      if (isnan(x) || isnan(y)) {
        return NaN;
      }
      if (x === PINF || y === PINF) {
        return PINF;
      }
      if (x === y && x === 0) {
        if (isPositiveZero(x)) {
          return x;
        }
        return y;
      }
      if (x > y) {
        return x;
      }
      return y;
    }
    module.exports = max2;
  }
});

// node_modules/@stdlib/math-base-special-max/lib/index.js
var require_lib80 = __commonJS({
  "node_modules/@stdlib/math-base-special-max/lib/index.js"(exports, module) {
    "use strict";
    var max2 = require_main59();
    module.exports = max2;
  }
});

// node_modules/@stdlib/math-base-assert-is-negative-zero/lib/main.js
var require_main60 = __commonJS({
  "node_modules/@stdlib/math-base-assert-is-negative-zero/lib/main.js"(exports, module) {
    "use strict";
    var NINF = require_lib11();
    function isNegativeZero(x) {
      return x === 0 && 1 / x === NINF;
    }
    module.exports = isNegativeZero;
  }
});

// node_modules/@stdlib/math-base-assert-is-negative-zero/lib/index.js
var require_lib81 = __commonJS({
  "node_modules/@stdlib/math-base-assert-is-negative-zero/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main60();
    module.exports = main;
  }
});

// node_modules/@stdlib/math-base-special-min/lib/main.js
var require_main61 = __commonJS({
  "node_modules/@stdlib/math-base-special-min/lib/main.js"(exports, module) {
    "use strict";
    var isNegativeZero = require_lib81();
    var isnan = require_lib6();
    var NINF = require_lib11();
    function min2(x, y) {
      if (isnan(x) || isnan(y)) {
        return NaN;
      }
      if (x === NINF || y === NINF) {
        return NINF;
      }
      if (x === y && x === 0) {
        if (isNegativeZero(x)) {
          return x;
        }
        return y;
      }
      if (x < y) {
        return x;
      }
      return y;
    }
    module.exports = min2;
  }
});

// node_modules/@stdlib/math-base-special-min/lib/index.js
var require_lib82 = __commonJS({
  "node_modules/@stdlib/math-base-special-min/lib/index.js"(exports, module) {
    "use strict";
    var min2 = require_main61();
    module.exports = min2;
  }
});

// node_modules/@stdlib/constants-float64-max/lib/index.js
var require_lib83 = __commonJS({
  "node_modules/@stdlib/constants-float64-max/lib/index.js"(exports, module) {
    "use strict";
    var FLOAT64_MAX = 17976931348623157e292;
    module.exports = FLOAT64_MAX;
  }
});

// node_modules/@stdlib/constants-int32-max/lib/index.js
var require_lib84 = __commonJS({
  "node_modules/@stdlib/constants-int32-max/lib/index.js"(exports, module) {
    "use strict";
    var INT32_MAX = 2147483647 | 0;
    module.exports = INT32_MAX;
  }
});

// node_modules/@stdlib/constants-float64-half-pi/lib/index.js
var require_lib85 = __commonJS({
  "node_modules/@stdlib/constants-float64-half-pi/lib/index.js"(exports, module) {
    "use strict";
    var HALF_PI = 1.5707963267948966;
    module.exports = HALF_PI;
  }
});

// node_modules/@stdlib/constants-float64-pi/lib/index.js
var require_lib86 = __commonJS({
  "node_modules/@stdlib/constants-float64-pi/lib/index.js"(exports, module) {
    "use strict";
    var PI = 3.141592653589793;
    module.exports = PI;
  }
});

// node_modules/@stdlib/math-base-special-kernel-cos/lib/polyval_c13.js
var require_polyval_c13 = __commonJS({
  "node_modules/@stdlib/math-base-special-kernel-cos/lib/polyval_c13.js"(exports, module) {
    "use strict";
    function evalpoly(x) {
      if (x === 0) {
        return 0.0416666666666666;
      }
      return 0.0416666666666666 + x * (-0.001388888888887411 + x * 2480158728947673e-20);
    }
    module.exports = evalpoly;
  }
});

// node_modules/@stdlib/math-base-special-kernel-cos/lib/polyval_c46.js
var require_polyval_c46 = __commonJS({
  "node_modules/@stdlib/math-base-special-kernel-cos/lib/polyval_c46.js"(exports, module) {
    "use strict";
    function evalpoly(x) {
      if (x === 0) {
        return -27557314351390663e-23;
      }
      return -27557314351390663e-23 + x * (2087572321298175e-24 + x * -11359647557788195e-27);
    }
    module.exports = evalpoly;
  }
});

// node_modules/@stdlib/math-base-special-kernel-cos/lib/main.js
var require_main62 = __commonJS({
  "node_modules/@stdlib/math-base-special-kernel-cos/lib/main.js"(exports, module) {
    "use strict";
    var polyval13 = require_polyval_c13();
    var polyval46 = require_polyval_c46();
    function kernelCos(x, y) {
      var hz;
      var r;
      var w;
      var z2;
      z2 = x * x;
      w = z2 * z2;
      r = z2 * polyval13(z2);
      r += w * w * polyval46(z2);
      hz = 0.5 * z2;
      w = 1 - hz;
      return w + (1 - w - hz + (z2 * r - x * y));
    }
    module.exports = kernelCos;
  }
});

// node_modules/@stdlib/math-base-special-kernel-cos/lib/index.js
var require_lib87 = __commonJS({
  "node_modules/@stdlib/math-base-special-kernel-cos/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main62();
    module.exports = main;
  }
});

// node_modules/@stdlib/math-base-special-kernel-sin/lib/main.js
var require_main63 = __commonJS({
  "node_modules/@stdlib/math-base-special-kernel-sin/lib/main.js"(exports, module) {
    "use strict";
    var S1 = -0.16666666666666632;
    var S2 = 0.00833333333332249;
    var S3 = -1984126982985795e-19;
    var S4 = 27557313707070068e-22;
    var S5 = -25050760253406863e-24;
    var S6 = 158969099521155e-24;
    function kernelSin(x, y) {
      var r;
      var v;
      var w;
      var z2;
      z2 = x * x;
      w = z2 * z2;
      r = S2 + z2 * (S3 + z2 * S4) + z2 * w * (S5 + z2 * S6);
      v = z2 * x;
      if (y === 0) {
        return x + v * (S1 + z2 * r);
      }
      return x - (z2 * (0.5 * y - v * r) - y - v * S1);
    }
    module.exports = kernelSin;
  }
});

// node_modules/@stdlib/math-base-special-kernel-sin/lib/index.js
var require_lib88 = __commonJS({
  "node_modules/@stdlib/math-base-special-kernel-sin/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main63();
    module.exports = main;
  }
});

// node_modules/@stdlib/number-float64-base-get-low-word/lib/low.js
var require_low2 = __commonJS({
  "node_modules/@stdlib/number-float64-base-get-low-word/lib/low.js"(exports, module) {
    "use strict";
    var isLittleEndian = require_lib40();
    var LOW;
    if (isLittleEndian === true) {
      LOW = 0;
    } else {
      LOW = 1;
    }
    module.exports = LOW;
  }
});

// node_modules/@stdlib/number-float64-base-get-low-word/lib/main.js
var require_main64 = __commonJS({
  "node_modules/@stdlib/number-float64-base-get-low-word/lib/main.js"(exports, module) {
    "use strict";
    var Uint32Array2 = require_lib28();
    var Float64Array2 = require_lib31();
    var LOW = require_low2();
    var FLOAT64_VIEW = new Float64Array2(1);
    var UINT32_VIEW = new Uint32Array2(FLOAT64_VIEW.buffer);
    function getLowWord(x) {
      FLOAT64_VIEW[0] = x;
      return UINT32_VIEW[LOW];
    }
    module.exports = getLowWord;
  }
});

// node_modules/@stdlib/number-float64-base-get-low-word/lib/index.js
var require_lib89 = __commonJS({
  "node_modules/@stdlib/number-float64-base-get-low-word/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main64();
    module.exports = main;
  }
});

// node_modules/@stdlib/array-base-filled/lib/main.js
var require_main65 = __commonJS({
  "node_modules/@stdlib/array-base-filled/lib/main.js"(exports, module) {
    "use strict";
    function filled(value2, len) {
      var arr;
      var i;
      arr = [];
      for (i = 0; i < len; i++) {
        arr.push(value2);
      }
      return arr;
    }
    module.exports = filled;
  }
});

// node_modules/@stdlib/array-base-filled/lib/index.js
var require_lib90 = __commonJS({
  "node_modules/@stdlib/array-base-filled/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main65();
    module.exports = main;
  }
});

// node_modules/@stdlib/array-base-zeros/lib/main.js
var require_main66 = __commonJS({
  "node_modules/@stdlib/array-base-zeros/lib/main.js"(exports, module) {
    "use strict";
    var filled = require_lib90();
    function zeros(len) {
      return filled(0, len);
    }
    module.exports = zeros;
  }
});

// node_modules/@stdlib/array-base-zeros/lib/index.js
var require_lib91 = __commonJS({
  "node_modules/@stdlib/array-base-zeros/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main66();
    module.exports = main;
  }
});

// node_modules/@stdlib/math-base-special-rempio2/lib/kernel_rempio2.js
var require_kernel_rempio2 = __commonJS({
  "node_modules/@stdlib/math-base-special-rempio2/lib/kernel_rempio2.js"(exports, module) {
    "use strict";
    var floor = require_lib7();
    var ldexp = require_lib50();
    var zeros = require_lib91();
    var IPIO2 = [
      10680707,
      7228996,
      1387004,
      2578385,
      16069853,
      12639074,
      9804092,
      4427841,
      16666979,
      11263675,
      12935607,
      2387514,
      4345298,
      14681673,
      3074569,
      13734428,
      16653803,
      1880361,
      10960616,
      8533493,
      3062596,
      8710556,
      7349940,
      6258241,
      3772886,
      3769171,
      3798172,
      8675211,
      12450088,
      3874808,
      9961438,
      366607,
      15675153,
      9132554,
      7151469,
      3571407,
      2607881,
      12013382,
      4155038,
      6285869,
      7677882,
      13102053,
      15825725,
      473591,
      9065106,
      15363067,
      6271263,
      9264392,
      5636912,
      4652155,
      7056368,
      13614112,
      10155062,
      1944035,
      9527646,
      15080200,
      6658437,
      6231200,
      6832269,
      16767104,
      5075751,
      3212806,
      1398474,
      7579849,
      6349435,
      12618859
    ];
    var PIO2 = [
      1.570796251296997,
      // 0x3FF921FB, 0x40000000
      7549789415861596e-23,
      // 0x3E74442D, 0x00000000
      5390302529957765e-30,
      // 0x3CF84698, 0x80000000
      3282003415807913e-37,
      // 0x3B78CC51, 0x60000000
      1270655753080676e-44,
      // 0x39F01B83, 0x80000000
      12293330898111133e-52,
      // 0x387A2520, 0x40000000
      27337005381646456e-60,
      // 0x36E38222, 0x80000000
      21674168387780482e-67
      // 0x3569F31D, 0x00000000
    ];
    var TWO24 = 16777216;
    var TWON24 = 5960464477539063e-23;
    var F = zeros(20);
    var Q = zeros(20);
    var FQ = zeros(20);
    var IQ = zeros(20);
    function compute(x, y, jz, q, q0, jk, jv, jx, f) {
      var carry;
      var fw;
      var ih;
      var jp;
      var i;
      var k;
      var n;
      var j;
      var z2;
      jp = jk;
      z2 = q[jz];
      j = jz;
      for (i = 0; j > 0; i++) {
        fw = TWON24 * z2 | 0;
        IQ[i] = z2 - TWO24 * fw | 0;
        z2 = q[j - 1] + fw;
        j -= 1;
      }
      z2 = ldexp(z2, q0);
      z2 -= 8 * floor(z2 * 0.125);
      n = z2 | 0;
      z2 -= n;
      ih = 0;
      if (q0 > 0) {
        i = IQ[jz - 1] >> 24 - q0;
        n += i;
        IQ[jz - 1] -= i << 24 - q0;
        ih = IQ[jz - 1] >> 23 - q0;
      } else if (q0 === 0) {
        ih = IQ[jz - 1] >> 23;
      } else if (z2 >= 0.5) {
        ih = 2;
      }
      if (ih > 0) {
        n += 1;
        carry = 0;
        for (i = 0; i < jz; i++) {
          j = IQ[i];
          if (carry === 0) {
            if (j !== 0) {
              carry = 1;
              IQ[i] = 16777216 - j;
            }
          } else {
            IQ[i] = 16777215 - j;
          }
        }
        if (q0 > 0) {
          switch (q0) {
            // eslint-disable-line default-case
            case 1:
              IQ[jz - 1] &= 8388607;
              break;
            case 2:
              IQ[jz - 1] &= 4194303;
              break;
          }
        }
        if (ih === 2) {
          z2 = 1 - z2;
          if (carry !== 0) {
            z2 -= ldexp(1, q0);
          }
        }
      }
      if (z2 === 0) {
        j = 0;
        for (i = jz - 1; i >= jk; i--) {
          j |= IQ[i];
        }
        if (j === 0) {
          for (k = 1; IQ[jk - k] === 0; k++) {
          }
          for (i = jz + 1; i <= jz + k; i++) {
            f[jx + i] = IPIO2[jv + i];
            fw = 0;
            for (j = 0; j <= jx; j++) {
              fw += x[j] * f[jx + (i - j)];
            }
            q[i] = fw;
          }
          jz += k;
          return compute(x, y, jz, q, q0, jk, jv, jx, f);
        }
        jz -= 1;
        q0 -= 24;
        while (IQ[jz] === 0) {
          jz -= 1;
          q0 -= 24;
        }
      } else {
        z2 = ldexp(z2, -q0);
        if (z2 >= TWO24) {
          fw = TWON24 * z2 | 0;
          IQ[jz] = z2 - TWO24 * fw | 0;
          jz += 1;
          q0 += 24;
          IQ[jz] = fw;
        } else {
          IQ[jz] = z2 | 0;
        }
      }
      fw = ldexp(1, q0);
      for (i = jz; i >= 0; i--) {
        q[i] = fw * IQ[i];
        fw *= TWON24;
      }
      for (i = jz; i >= 0; i--) {
        fw = 0;
        for (k = 0; k <= jp && k <= jz - i; k++) {
          fw += PIO2[k] * q[i + k];
        }
        FQ[jz - i] = fw;
      }
      fw = 0;
      for (i = jz; i >= 0; i--) {
        fw += FQ[i];
      }
      if (ih === 0) {
        y[0] = fw;
      } else {
        y[0] = -fw;
      }
      fw = FQ[0] - fw;
      for (i = 1; i <= jz; i++) {
        fw += FQ[i];
      }
      if (ih === 0) {
        y[1] = fw;
      } else {
        y[1] = -fw;
      }
      return n & 7;
    }
    function kernelRempio2(x, y, e0, nx) {
      var fw;
      var jk;
      var jv;
      var jx;
      var jz;
      var q0;
      var i;
      var j;
      var m;
      jk = 4;
      jx = nx - 1;
      jv = (e0 - 3) / 24 | 0;
      if (jv < 0) {
        jv = 0;
      }
      q0 = e0 - 24 * (jv + 1);
      j = jv - jx;
      m = jx + jk;
      for (i = 0; i <= m; i++) {
        if (j < 0) {
          F[i] = 0;
        } else {
          F[i] = IPIO2[j];
        }
        j += 1;
      }
      for (i = 0; i <= jk; i++) {
        fw = 0;
        for (j = 0; j <= jx; j++) {
          fw += x[j] * F[jx + (i - j)];
        }
        Q[i] = fw;
      }
      jz = jk;
      return compute(x, y, jz, Q, q0, jk, jv, jx, F);
    }
    module.exports = kernelRempio2;
  }
});

// node_modules/@stdlib/math-base-special-round/lib/main.js
var require_main67 = __commonJS({
  "node_modules/@stdlib/math-base-special-round/lib/main.js"(exports, module) {
    "use strict";
    var round = Math.round;
    module.exports = round;
  }
});

// node_modules/@stdlib/math-base-special-round/lib/index.js
var require_lib92 = __commonJS({
  "node_modules/@stdlib/math-base-special-round/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main67();
    module.exports = main;
  }
});

// node_modules/@stdlib/math-base-special-rempio2/lib/rempio2_medium.js
var require_rempio2_medium = __commonJS({
  "node_modules/@stdlib/math-base-special-rempio2/lib/rempio2_medium.js"(exports, module) {
    "use strict";
    var round = require_lib92();
    var getHighWord = require_lib42();
    var INVPIO2 = 0.6366197723675814;
    var PIO2_1 = 1.5707963267341256;
    var PIO2_1T = 6077100506506192e-26;
    var PIO2_2 = 6077100506303966e-26;
    var PIO2_2T = 20222662487959506e-37;
    var PIO2_3 = 20222662487111665e-37;
    var PIO2_3T = 84784276603689e-45;
    var EXPONENT_MASK = 2047 | 0;
    function rempio2Medium(x, ix, y) {
      var high;
      var n;
      var t;
      var r;
      var w;
      var i;
      var j;
      n = round(x * INVPIO2);
      r = x - n * PIO2_1;
      w = n * PIO2_1T;
      j = ix >> 20 | 0;
      y[0] = r - w;
      high = getHighWord(y[0]);
      i = j - (high >> 20 & EXPONENT_MASK);
      if (i > 16) {
        t = r;
        w = n * PIO2_2;
        r = t - w;
        w = n * PIO2_2T - (t - r - w);
        y[0] = r - w;
        high = getHighWord(y[0]);
        i = j - (high >> 20 & EXPONENT_MASK);
        if (i > 49) {
          t = r;
          w = n * PIO2_3;
          r = t - w;
          w = n * PIO2_3T - (t - r - w);
          y[0] = r - w;
        }
      }
      y[1] = r - y[0] - w;
      return n;
    }
    module.exports = rempio2Medium;
  }
});

// node_modules/@stdlib/math-base-special-rempio2/lib/main.js
var require_main68 = __commonJS({
  "node_modules/@stdlib/math-base-special-rempio2/lib/main.js"(exports, module) {
    "use strict";
    var ABS_MASK = require_lib19();
    var EXPONENT_MASK = require_lib48();
    var SIGNIFICAND_MASK = require_lib74();
    var getHighWord = require_lib42();
    var getLowWord = require_lib89();
    var fromWords = require_lib43();
    var rempio2Kernel = require_kernel_rempio2();
    var rempio2Medium = require_rempio2_medium();
    var ZERO = 0;
    var TWO24 = 16777216;
    var PIO2_1 = 1.5707963267341256;
    var PIO2_1T = 6077100506506192e-26;
    var TWO_PIO2_1T = 2 * PIO2_1T;
    var THREE_PIO2_1T = 3 * PIO2_1T;
    var FOUR_PIO2_1T = 4 * PIO2_1T;
    var PI_HIGH_WORD_SIGNIFICAND = 598523 | 0;
    var PIO4_HIGH_WORD = 1072243195 | 0;
    var THREE_PIO4_HIGH_WORD = 1073928572 | 0;
    var FIVE_PIO4_HIGH_WORD = 1074752122 | 0;
    var THREE_PIO2_HIGH_WORD = 1074977148 | 0;
    var SEVEN_PIO4_HIGH_WORD = 1075183036 | 0;
    var TWO_PI_HIGH_WORD = 1075388923 | 0;
    var NINE_PIO4_HIGH_WORD = 1075594811 | 0;
    var MEDIUM = 1094263291 | 0;
    var TX = [0, 0, 0];
    var TY = [0, 0];
    function rempio2(x, y) {
      var low;
      var e0;
      var hx;
      var ix;
      var nx;
      var i;
      var n;
      var z2;
      hx = getHighWord(x) | 0;
      ix = hx & ABS_MASK | 0;
      if (ix <= PIO4_HIGH_WORD) {
        y[0] = x;
        y[1] = 0;
        return 0;
      }
      if (ix <= FIVE_PIO4_HIGH_WORD) {
        if ((ix & SIGNIFICAND_MASK) === PI_HIGH_WORD_SIGNIFICAND) {
          return rempio2Medium(x, ix, y);
        }
        if (ix <= THREE_PIO4_HIGH_WORD) {
          if (hx > 0) {
            z2 = x - PIO2_1;
            y[0] = z2 - PIO2_1T;
            y[1] = z2 - y[0] - PIO2_1T;
            return 1;
          }
          z2 = x + PIO2_1;
          y[0] = z2 + PIO2_1T;
          y[1] = z2 - y[0] + PIO2_1T;
          return -1;
        }
        if (hx > 0) {
          z2 = x - 2 * PIO2_1;
          y[0] = z2 - TWO_PIO2_1T;
          y[1] = z2 - y[0] - TWO_PIO2_1T;
          return 2;
        }
        z2 = x + 2 * PIO2_1;
        y[0] = z2 + TWO_PIO2_1T;
        y[1] = z2 - y[0] + TWO_PIO2_1T;
        return -2;
      }
      if (ix <= NINE_PIO4_HIGH_WORD) {
        if (ix <= SEVEN_PIO4_HIGH_WORD) {
          if (ix === THREE_PIO2_HIGH_WORD) {
            return rempio2Medium(x, ix, y);
          }
          if (hx > 0) {
            z2 = x - 3 * PIO2_1;
            y[0] = z2 - THREE_PIO2_1T;
            y[1] = z2 - y[0] - THREE_PIO2_1T;
            return 3;
          }
          z2 = x + 3 * PIO2_1;
          y[0] = z2 + THREE_PIO2_1T;
          y[1] = z2 - y[0] + THREE_PIO2_1T;
          return -3;
        }
        if (ix === TWO_PI_HIGH_WORD) {
          return rempio2Medium(x, ix, y);
        }
        if (hx > 0) {
          z2 = x - 4 * PIO2_1;
          y[0] = z2 - FOUR_PIO2_1T;
          y[1] = z2 - y[0] - FOUR_PIO2_1T;
          return 4;
        }
        z2 = x + 4 * PIO2_1;
        y[0] = z2 + FOUR_PIO2_1T;
        y[1] = z2 - y[0] + FOUR_PIO2_1T;
        return -4;
      }
      if (ix < MEDIUM) {
        return rempio2Medium(x, ix, y);
      }
      if (ix >= EXPONENT_MASK) {
        y[0] = NaN;
        y[1] = NaN;
        return 0;
      }
      low = getLowWord(x);
      e0 = (ix >> 20) - 1046;
      z2 = fromWords(ix - (e0 << 20 | 0), low);
      for (i = 0; i < 2; i++) {
        TX[i] = z2 | 0;
        z2 = (z2 - TX[i]) * TWO24;
      }
      TX[2] = z2;
      nx = 3;
      while (TX[nx - 1] === ZERO) {
        nx -= 1;
      }
      n = rempio2Kernel(TX, TY, e0, nx, 1);
      if (hx < 0) {
        y[0] = -TY[0];
        y[1] = -TY[1];
        return -n;
      }
      y[0] = TY[0];
      y[1] = TY[1];
      return n;
    }
    module.exports = rempio2;
  }
});

// node_modules/@stdlib/math-base-special-rempio2/lib/index.js
var require_lib93 = __commonJS({
  "node_modules/@stdlib/math-base-special-rempio2/lib/index.js"(exports, module) {
    "use strict";
    var rempio2 = require_main68();
    module.exports = rempio2;
  }
});

// node_modules/@stdlib/math-base-special-sin/lib/main.js
var require_main69 = __commonJS({
  "node_modules/@stdlib/math-base-special-sin/lib/main.js"(exports, module) {
    "use strict";
    var HIGH_WORD_ABS_MASK = require_lib19();
    var HIGH_WORD_EXPONENT_MASK = require_lib48();
    var getHighWord = require_lib42();
    var kernelCos = require_lib87();
    var kernelSin = require_lib88();
    var rempio2 = require_lib93();
    var PIO4_HIGH_WORD = 1072243195 | 0;
    var SMALL_HIGH_WORD = 1045430272 | 0;
    var Y = [0, 0];
    function sin(x) {
      var ix;
      var n;
      ix = getHighWord(x);
      ix &= HIGH_WORD_ABS_MASK;
      if (ix <= PIO4_HIGH_WORD) {
        if (ix < SMALL_HIGH_WORD) {
          return x;
        }
        return kernelSin(x, 0);
      }
      if (ix >= HIGH_WORD_EXPONENT_MASK) {
        return NaN;
      }
      n = rempio2(x, Y);
      switch (n & 3) {
        case 0:
          return kernelSin(Y[0], Y[1]);
        case 1:
          return kernelCos(Y[0], Y[1]);
        case 2:
          return -kernelSin(Y[0], Y[1]);
        default:
          return -kernelCos(Y[0], Y[1]);
      }
    }
    module.exports = sin;
  }
});

// node_modules/@stdlib/math-base-special-sin/lib/index.js
var require_lib94 = __commonJS({
  "node_modules/@stdlib/math-base-special-sin/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main69();
    module.exports = main;
  }
});

// node_modules/@stdlib/constants-float64-sqrt-two-pi/lib/index.js
var require_lib95 = __commonJS({
  "node_modules/@stdlib/constants-float64-sqrt-two-pi/lib/index.js"(exports, module) {
    "use strict";
    var SQRT_TWO_PI = 2.5066282746310007;
    module.exports = SQRT_TWO_PI;
  }
});

// node_modules/@stdlib/math-base-special-gamma/lib/polyval_s.js
var require_polyval_s = __commonJS({
  "node_modules/@stdlib/math-base-special-gamma/lib/polyval_s.js"(exports, module) {
    "use strict";
    function evalpoly(x) {
      if (x === 0) {
        return 0.08333333333334822;
      }
      return 0.08333333333334822 + x * (0.0034722222160545866 + x * (-0.0026813261780578124 + x * (-22954996161337813e-20 + x * 7873113957930937e-19)));
    }
    module.exports = evalpoly;
  }
});

// node_modules/@stdlib/math-base-special-gamma/lib/stirling_approximation.js
var require_stirling_approximation = __commonJS({
  "node_modules/@stdlib/math-base-special-gamma/lib/stirling_approximation.js"(exports, module) {
    "use strict";
    var SQRT_TWO_PI = require_lib95();
    var pow = require_lib75();
    var exp = require_lib51();
    var polyval = require_polyval_s();
    var MAX_STIRLING = 143.01608;
    function gamma(x) {
      var w;
      var y;
      var v;
      w = 1 / x;
      w = 1 + w * polyval(w);
      y = exp(x);
      if (x > MAX_STIRLING) {
        v = pow(x, 0.5 * x - 0.25);
        y = v * (v / y);
      } else {
        y = pow(x, x - 0.5) / y;
      }
      return SQRT_TWO_PI * y * w;
    }
    module.exports = gamma;
  }
});

// node_modules/@stdlib/constants-float64-eulergamma/lib/index.js
var require_lib96 = __commonJS({
  "node_modules/@stdlib/constants-float64-eulergamma/lib/index.js"(exports, module) {
    "use strict";
    var EULERGAMMA = 0.5772156649015329;
    module.exports = EULERGAMMA;
  }
});

// node_modules/@stdlib/math-base-special-gamma/lib/small_approximation.js
var require_small_approximation = __commonJS({
  "node_modules/@stdlib/math-base-special-gamma/lib/small_approximation.js"(exports, module) {
    "use strict";
    var EULER = require_lib96();
    function gamma(x, z2) {
      return z2 / ((1 + EULER * x) * x);
    }
    module.exports = gamma;
  }
});

// node_modules/@stdlib/math-base-special-gamma/lib/rational_pq.js
var require_rational_pq2 = __commonJS({
  "node_modules/@stdlib/math-base-special-gamma/lib/rational_pq.js"(exports, module) {
    "use strict";
    function evalrational(x) {
      var ax;
      var s1;
      var s2;
      if (x === 0) {
        return 1;
      }
      if (x < 0) {
        ax = -x;
      } else {
        ax = x;
      }
      if (ax <= 1) {
        s1 = 1 + x * (0.4942148268014971 + x * (0.20744822764843598 + x * (0.04763678004571372 + x * (0.010421379756176158 + x * (0.0011913514700658638 + x * (16011952247675185e-20 + x * 0))))));
        s2 = 1 + x * (0.0714304917030273 + x * (-0.23459179571824335 + x * (0.035823639860549865 + x * (0.011813978522206043 + x * (-0.004456419138517973 + x * (5396055804933034e-19 + x * -23158187332412014e-21))))));
      } else {
        x = 1 / x;
        s1 = 0 + x * (16011952247675185e-20 + x * (0.0011913514700658638 + x * (0.010421379756176158 + x * (0.04763678004571372 + x * (0.20744822764843598 + x * (0.4942148268014971 + x * 1))))));
        s2 = -23158187332412014e-21 + x * (5396055804933034e-19 + x * (-0.004456419138517973 + x * (0.011813978522206043 + x * (0.035823639860549865 + x * (-0.23459179571824335 + x * (0.0714304917030273 + x * 1))))));
      }
      return s1 / s2;
    }
    module.exports = evalrational;
  }
});

// node_modules/@stdlib/math-base-special-gamma/lib/main.js
var require_main70 = __commonJS({
  "node_modules/@stdlib/math-base-special-gamma/lib/main.js"(exports, module) {
    "use strict";
    var isnan = require_lib6();
    var isInteger = require_lib68();
    var isNegativeZero = require_lib81();
    var abs = require_lib46();
    var floor = require_lib7();
    var sin = require_lib94();
    var PINF = require_lib12();
    var NINF = require_lib11();
    var PI = require_lib86();
    var stirlingApprox = require_stirling_approximation();
    var smallApprox = require_small_approximation();
    var rateval = require_rational_pq2();
    function gamma(x) {
      var sign;
      var q;
      var p;
      var z2;
      if (isInteger(x) && x < 0 || x === NINF || isnan(x)) {
        return NaN;
      }
      if (x === 0) {
        if (isNegativeZero(x)) {
          return NINF;
        }
        return PINF;
      }
      if (x > 171.61447887182297) {
        return PINF;
      }
      if (x < -170.5674972726612) {
        return 0;
      }
      q = abs(x);
      if (q > 33) {
        if (x >= 0) {
          return stirlingApprox(x);
        }
        p = floor(q);
        if ((p & 1) === 0) {
          sign = -1;
        } else {
          sign = 1;
        }
        z2 = q - p;
        if (z2 > 0.5) {
          p += 1;
          z2 = q - p;
        }
        z2 = q * sin(PI * z2);
        return sign * PI / (abs(z2) * stirlingApprox(q));
      }
      z2 = 1;
      while (x >= 3) {
        x -= 1;
        z2 *= x;
      }
      while (x < 0) {
        if (x > -1e-9) {
          return smallApprox(x, z2);
        }
        z2 /= x;
        x += 1;
      }
      while (x < 2) {
        if (x < 1e-9) {
          return smallApprox(x, z2);
        }
        z2 /= x;
        x += 1;
      }
      if (x === 2) {
        return z2;
      }
      x -= 2;
      return z2 * rateval(x);
    }
    module.exports = gamma;
  }
});

// node_modules/@stdlib/math-base-special-gamma/lib/index.js
var require_lib97 = __commonJS({
  "node_modules/@stdlib/math-base-special-gamma/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main70();
    module.exports = main;
  }
});

// node_modules/@stdlib/constants-float64-max-nth-factorial/lib/index.js
var require_lib98 = __commonJS({
  "node_modules/@stdlib/constants-float64-max-nth-factorial/lib/index.js"(exports, module) {
    "use strict";
    var FLOAT64_MAX_NTH_FACTORIAL = 170 | 0;
    module.exports = FLOAT64_MAX_NTH_FACTORIAL;
  }
});

// node_modules/@stdlib/math-base-special-factorial/lib/factorials.json
var require_factorials = __commonJS({
  "node_modules/@stdlib/math-base-special-factorial/lib/factorials.json"(exports, module) {
    module.exports = [
      1,
      1,
      2,
      6,
      24,
      120,
      720,
      5040,
      40320,
      362880,
      3628800,
      39916800,
      479001600,
      6227020800,
      87178291200,
      1307674368e3,
      20922789888e3,
      355687428096e3,
      6402373705728e3,
      121645100408832e3,
      243290200817664e4,
      5109094217170944e4,
      11240007277776077e5,
      2585201673888498e7,
      6204484017332394e8,
      15511210043330986e9,
      40329146112660565e10,
      10888869450418352e12,
      30488834461171387e13,
      8841761993739702e15,
      26525285981219107e16,
      8222838654177922e18,
      2631308369336935e20,
      8683317618811886e21,
      29523279903960416e22,
      10333147966386145e24,
      37199332678990125e25,
      13763753091226346e27,
      5230226174666011e29,
      20397882081197444e30,
      8159152832478977e32,
      3345252661316381e34,
      140500611775288e37,
      6041526306337383e37,
      2658271574788449e39,
      11962222086548019e40,
      5502622159812089e42,
      25862324151116818e43,
      12413915592536073e45,
      6082818640342675e47,
      30414093201713376e48,
      15511187532873822e50,
      8065817517094388e52,
      42748832840600255e53,
      2308436973392414e56,
      12696403353658276e57,
      7109985878048635e59,
      40526919504877214e60,
      23505613312828785e62,
      13868311854568984e64,
      832098711274139e67,
      5075802138772248e68,
      3146997326038794e70,
      198260831540444e73,
      12688693218588417e73,
      8247650592082472e75,
      5443449390774431e77,
      3647111091818868e79,
      24800355424368305e80,
      1711224524281413e83,
      11978571669969892e84,
      8504785885678623e86,
      61234458376886085e87,
      44701154615126844e89,
      3307885441519386e92,
      248091408113954e95,
      18854947016660504e95,
      14518309202828587e97,
      11324281178206297e99,
      8946182130782976e101,
      7156945704626381e103,
      5797126020747368e105,
      4753643337012842e107,
      3945523969720659e109,
      3314240134565353e111,
      281710411438055e114,
      24227095383672734e114,
      2107757298379528e117,
      18548264225739844e118,
      1650795516090846e121,
      14857159644817615e122,
      1352001527678403e125,
      12438414054641308e126,
      11567725070816416e128,
      1087366156656743e131,
      1032997848823906e133,
      9916779348709496e134,
      9619275968248212e136,
      9426890448883248e138,
      9332621544394415e140,
      9332621544394415e142,
      942594775983836e145,
      9614466715035127e146,
      990290071648618e149,
      10299016745145628e150,
      1081396758240291e153,
      11462805637347084e154,
      1226520203196138e157,
      1324641819451829e159,
      14438595832024937e160,
      1588245541522743e163,
      17629525510902446e164,
      1974506857221074e167,
      22311927486598138e168,
      25435597334721877e170,
      2925093693493016e173,
      3393108684451898e175,
      3969937160808721e177,
      4684525849754291e179,
      5574585761207606e181,
      6689502913449127e183,
      8094298525273444e185,
      9875044200833601e187,
      1214630436702533e190,
      1506141741511141e192,
      1882677176888926e194,
      2372173242880047e196,
      30126600184576594e197,
      3856204823625804e200,
      4974504222477287e202,
      6466855489220474e204,
      847158069087882e207,
      11182486511960043e208,
      14872707060906857e210,
      19929427461615188e212,
      26904727073180504e214,
      3659042881952549e217,
      5012888748274992e219,
      6917786472619489e221,
      9615723196941089e223,
      13462012475717526e225,
      1898143759076171e228,
      2695364137888163e230,
      3854370717180073e232,
      55502938327393044e233,
      8047926057471992e236,
      11749972043909107e238,
      1727245890454639e241,
      25563239178728654e242,
      380892263763057e246,
      5713383956445855e247,
      862720977423324e250,
      13113358856834524e251,
      20063439050956823e253,
      30897696138473508e255,
      4789142901463394e258,
      7471062926282894e260,
      11729568794264145e262,
      1853271869493735e265,
      29467022724950384e266,
      47147236359920616e268,
      7590705053947219e271,
      12296942187394494e273,
      20044015765453026e275,
      3287218585534296e278,
      5423910666131589e280,
      9003691705778438e282,
      1503616514864999e285,
      25260757449731984e286,
      4269068009004705e289,
      7257415615307999e291
    ];
  }
});

// node_modules/@stdlib/math-base-special-factorial/lib/main.js
var require_main71 = __commonJS({
  "node_modules/@stdlib/math-base-special-factorial/lib/main.js"(exports, module) {
    "use strict";
    var isnan = require_lib6();
    var isInteger = require_lib68();
    var gamma = require_lib97();
    var PINF = require_lib12();
    var FLOAT64_MAX_NTH_FACTORIAL = require_lib98();
    var FACTORIALS = require_factorials();
    function factorial(x) {
      if (isnan(x)) {
        return NaN;
      }
      if (isInteger(x)) {
        if (x < 0) {
          return NaN;
        }
        if (x <= FLOAT64_MAX_NTH_FACTORIAL) {
          return FACTORIALS[x];
        }
        return PINF;
      }
      return gamma(x + 1);
    }
    module.exports = factorial;
  }
});

// node_modules/@stdlib/math-base-special-factorial/lib/index.js
var require_lib99 = __commonJS({
  "node_modules/@stdlib/math-base-special-factorial/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main71();
    module.exports = main;
  }
});

// node_modules/@stdlib/math-base-special-gamma-lanczos-sum/lib/rational_pq.js
var require_rational_pq3 = __commonJS({
  "node_modules/@stdlib/math-base-special-gamma-lanczos-sum/lib/rational_pq.js"(exports, module) {
    "use strict";
    function evalrational(x) {
      var ax;
      var s1;
      var s2;
      if (x === 0) {
        return Infinity;
      }
      if (x < 0) {
        ax = -x;
      } else {
        ax = x;
      }
      if (ax <= 1) {
        s1 = 3847467039331777e-5 + x * (3685766504351951e-5 + x * (1588920245372942e-5 + x * (4059208354298835e-6 + x * (6805476611834733e-7 + x * (7823975500312005e-8 + x * (6246580776401795e-9 + x * (341986.3488721347 + x * (12287.194511824551 + x * (261.61404416416684 + x * 2.5066282746310007)))))))));
        s2 = 0 + x * (362880 + x * (1026576 + x * (1172700 + x * (723680 + x * (269325 + x * (63273 + x * (9450 + x * (870 + x * (45 + x * 1)))))))));
      } else {
        x = 1 / x;
        s1 = 2.5066282746310007 + x * (261.61404416416684 + x * (12287.194511824551 + x * (341986.3488721347 + x * (6246580776401795e-9 + x * (7823975500312005e-8 + x * (6805476611834733e-7 + x * (4059208354298835e-6 + x * (1588920245372942e-5 + x * (3685766504351951e-5 + x * 3847467039331777e-5)))))))));
        s2 = 1 + x * (45 + x * (870 + x * (9450 + x * (63273 + x * (269325 + x * (723680 + x * (1172700 + x * (1026576 + x * (362880 + x * 0)))))))));
      }
      return s1 / s2;
    }
    module.exports = evalrational;
  }
});

// node_modules/@stdlib/math-base-special-gamma-lanczos-sum/lib/main.js
var require_main72 = __commonJS({
  "node_modules/@stdlib/math-base-special-gamma-lanczos-sum/lib/main.js"(exports, module) {
    "use strict";
    var gammaLanczosSum = require_rational_pq3();
    module.exports = gammaLanczosSum;
  }
});

// node_modules/@stdlib/math-base-special-gamma-lanczos-sum/lib/index.js
var require_lib100 = __commonJS({
  "node_modules/@stdlib/math-base-special-gamma-lanczos-sum/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main72();
    module.exports = main;
  }
});

// node_modules/@stdlib/constants-float64-gamma-lanczos-g/lib/index.js
var require_lib101 = __commonJS({
  "node_modules/@stdlib/constants-float64-gamma-lanczos-g/lib/index.js"(exports, module) {
    "use strict";
    var FLOAT64_GAMMA_LANCZOS_G = 10.900511;
    module.exports = FLOAT64_GAMMA_LANCZOS_G;
  }
});

// node_modules/@stdlib/math-base-special-gamma-delta-ratio/lib/gamma_delta_ratio_lanczos.js
var require_gamma_delta_ratio_lanczos = __commonJS({
  "node_modules/@stdlib/math-base-special-gamma-delta-ratio/lib/gamma_delta_ratio_lanczos.js"(exports, module) {
    "use strict";
    var lanczosSum = require_lib100();
    var gamma = require_lib97();
    var log1p = require_lib65();
    var abs = require_lib46();
    var exp = require_lib51();
    var pow = require_lib75();
    var EPSILON = require_lib77();
    var E = require_lib76();
    var G = require_lib101();
    var FLOAT64_MAX_NTH_FACTORIAL = require_lib98();
    var FACTORIAL_169 = 4269068009004705e289;
    function gammaDeltaRatioLanczos(z2, delta) {
      var result;
      var ratio2;
      var zgh;
      if (z2 < EPSILON) {
        if (delta >= FLOAT64_MAX_NTH_FACTORIAL) {
          ratio2 = gammaDeltaRatioLanczos(delta, FLOAT64_MAX_NTH_FACTORIAL - delta);
          ratio2 *= z2;
          ratio2 *= FACTORIAL_169;
          return 1 / ratio2;
        }
        return 1 / (z2 * gamma(z2 + delta));
      }
      zgh = z2 + G - 0.5;
      if (z2 + delta === z2) {
        if (abs(delta / zgh) < EPSILON) {
          result = exp(-delta);
        } else {
          result = 1;
        }
      } else {
        if (abs(delta) < 10) {
          result = exp((0.5 - z2) * log1p(delta / zgh));
        } else {
          result = pow(zgh / (zgh + delta), z2 - 0.5);
        }
        result *= lanczosSum(z2) / lanczosSum(z2 + delta);
      }
      result *= pow(E / (zgh + delta), delta);
      return result;
    }
    module.exports = gammaDeltaRatioLanczos;
  }
});

// node_modules/@stdlib/math-base-special-gamma-delta-ratio/lib/main.js
var require_main73 = __commonJS({
  "node_modules/@stdlib/math-base-special-gamma-delta-ratio/lib/main.js"(exports, module) {
    "use strict";
    var abs = require_lib46();
    var floor = require_lib7();
    var gamma = require_lib97();
    var factorial = require_lib99();
    var FLOAT64_MAX_NTH_FACTORIAL = require_lib98();
    var gammaDeltaRatioLanczos = require_gamma_delta_ratio_lanczos();
    function gammaDeltaRatio(z2, delta) {
      var result;
      var idelta;
      var iz;
      if (z2 <= 0 || z2 + delta <= 0) {
        return gamma(z2) / gamma(z2 + delta);
      }
      idelta = floor(delta);
      if (idelta === delta) {
        iz = floor(z2);
        if (iz === z2) {
          if (z2 <= FLOAT64_MAX_NTH_FACTORIAL && z2 + delta <= FLOAT64_MAX_NTH_FACTORIAL) {
            return factorial(iz - 1) / factorial(idelta + iz - 1);
          }
        }
        if (abs(delta) < 20) {
          if (delta === 0) {
            return 1;
          }
          if (delta < 0) {
            z2 -= 1;
            result = z2;
            delta += 1;
            while (delta !== 0) {
              z2 -= 1;
              result *= z2;
              delta += 1;
            }
            return result;
          }
          result = 1 / z2;
          delta -= 1;
          while (delta !== 0) {
            z2 += 1;
            result /= z2;
            delta -= 1;
          }
          return result;
        }
      }
      return gammaDeltaRatioLanczos(z2, delta);
    }
    module.exports = gammaDeltaRatio;
  }
});

// node_modules/@stdlib/math-base-special-gamma-delta-ratio/lib/index.js
var require_lib102 = __commonJS({
  "node_modules/@stdlib/math-base-special-gamma-delta-ratio/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main73();
    module.exports = main;
  }
});

// node_modules/@stdlib/math-base-special-cos/lib/main.js
var require_main74 = __commonJS({
  "node_modules/@stdlib/math-base-special-cos/lib/main.js"(exports, module) {
    "use strict";
    var getHighWord = require_lib42();
    var kernelCos = require_lib87();
    var kernelSin = require_lib88();
    var rempio2 = require_lib93();
    var ABS_MASK = require_lib19();
    var EXPONENT_MASK = require_lib48();
    var buffer = [0, 0];
    var HIGH_WORD_PIO4 = 1072243195 | 0;
    var HIGH_WORD_TWO_NEG_27 = 1044381696 | 0;
    function cos(x) {
      var ix;
      var n;
      ix = getHighWord(x);
      ix &= ABS_MASK;
      if (ix <= HIGH_WORD_PIO4) {
        if (ix < HIGH_WORD_TWO_NEG_27) {
          return 1;
        }
        return kernelCos(x, 0);
      }
      if (ix >= EXPONENT_MASK) {
        return NaN;
      }
      n = rempio2(x, buffer);
      switch (n & 3) {
        case 0:
          return kernelCos(buffer[0], buffer[1]);
        case 1:
          return -kernelSin(buffer[0], buffer[1]);
        case 2:
          return -kernelCos(buffer[0], buffer[1]);
        default:
          return kernelSin(buffer[0], buffer[1]);
      }
    }
    module.exports = cos;
  }
});

// node_modules/@stdlib/math-base-special-cos/lib/index.js
var require_lib103 = __commonJS({
  "node_modules/@stdlib/math-base-special-cos/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main74();
    module.exports = main;
  }
});

// node_modules/@stdlib/math-base-special-sinpi/lib/main.js
var require_main75 = __commonJS({
  "node_modules/@stdlib/math-base-special-sinpi/lib/main.js"(exports, module) {
    "use strict";
    var isnan = require_lib6();
    var isInfinite = require_lib17();
    var cos = require_lib103();
    var sin = require_lib94();
    var abs = require_lib46();
    var copysign = require_lib44();
    var PI = require_lib86();
    function sinpi(x) {
      var ar;
      var r;
      if (isnan(x)) {
        return NaN;
      }
      if (isInfinite(x)) {
        return NaN;
      }
      r = x % 2;
      ar = abs(r);
      if (ar === 0 || ar === 1) {
        return copysign(0, r);
      }
      if (ar < 0.25) {
        return sin(PI * r);
      }
      if (ar < 0.75) {
        ar = 0.5 - ar;
        return copysign(cos(PI * ar), r);
      }
      if (ar < 1.25) {
        r = copysign(1, r) - r;
        return sin(PI * r);
      }
      if (ar < 1.75) {
        ar -= 1.5;
        return -copysign(cos(PI * ar), r);
      }
      r -= copysign(2, r);
      return sin(PI * r);
    }
    module.exports = sinpi;
  }
});

// node_modules/@stdlib/math-base-special-sinpi/lib/index.js
var require_lib104 = __commonJS({
  "node_modules/@stdlib/math-base-special-sinpi/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main75();
    module.exports = main;
  }
});

// node_modules/@stdlib/math-base-special-gammaln/lib/polyval_a1.js
var require_polyval_a1 = __commonJS({
  "node_modules/@stdlib/math-base-special-gammaln/lib/polyval_a1.js"(exports, module) {
    "use strict";
    function evalpoly(x) {
      if (x === 0) {
        return 0.06735230105312927;
      }
      return 0.06735230105312927 + x * (0.007385550860814029 + x * (0.0011927076318336207 + x * (22086279071390839e-20 + x * 25214456545125733e-21)));
    }
    module.exports = evalpoly;
  }
});

// node_modules/@stdlib/math-base-special-gammaln/lib/polyval_a2.js
var require_polyval_a2 = __commonJS({
  "node_modules/@stdlib/math-base-special-gammaln/lib/polyval_a2.js"(exports, module) {
    "use strict";
    function evalpoly(x) {
      if (x === 0) {
        return 0.020580808432516733;
      }
      return 0.020580808432516733 + x * (0.0028905138367341563 + x * (5100697921535113e-19 + x * (10801156724758394e-20 + x * 44864094961891516e-21)));
    }
    module.exports = evalpoly;
  }
});

// node_modules/@stdlib/math-base-special-gammaln/lib/polyval_r.js
var require_polyval_r = __commonJS({
  "node_modules/@stdlib/math-base-special-gammaln/lib/polyval_r.js"(exports, module) {
    "use strict";
    function evalpoly(x) {
      if (x === 0) {
        return 1.3920053346762105;
      }
      return 1.3920053346762105 + x * (0.7219355475671381 + x * (0.17193386563280308 + x * (0.01864591917156529 + x * (7779424963818936e-19 + x * 7326684307446256e-21))));
    }
    module.exports = evalpoly;
  }
});

// node_modules/@stdlib/math-base-special-gammaln/lib/polyval_s.js
var require_polyval_s2 = __commonJS({
  "node_modules/@stdlib/math-base-special-gammaln/lib/polyval_s.js"(exports, module) {
    "use strict";
    function evalpoly(x) {
      if (x === 0) {
        return 0.21498241596060885;
      }
      return 0.21498241596060885 + x * (0.325778796408931 + x * (0.14635047265246445 + x * (0.02664227030336386 + x * (0.0018402845140733772 + x * 3194753265841009e-20))));
    }
    module.exports = evalpoly;
  }
});

// node_modules/@stdlib/math-base-special-gammaln/lib/polyval_t1.js
var require_polyval_t1 = __commonJS({
  "node_modules/@stdlib/math-base-special-gammaln/lib/polyval_t1.js"(exports, module) {
    "use strict";
    function evalpoly(x) {
      if (x === 0) {
        return -0.032788541075985965;
      }
      return -0.032788541075985965 + x * (0.006100538702462913 + x * (-0.0014034646998923284 + x * 31563207090362595e-20));
    }
    module.exports = evalpoly;
  }
});

// node_modules/@stdlib/math-base-special-gammaln/lib/polyval_t2.js
var require_polyval_t2 = __commonJS({
  "node_modules/@stdlib/math-base-special-gammaln/lib/polyval_t2.js"(exports, module) {
    "use strict";
    function evalpoly(x) {
      if (x === 0) {
        return 0.01797067508118204;
      }
      return 0.01797067508118204 + x * (-0.0036845201678113826 + x * (881081882437654e-18 + x * -31275416837512086e-20));
    }
    module.exports = evalpoly;
  }
});

// node_modules/@stdlib/math-base-special-gammaln/lib/polyval_t3.js
var require_polyval_t3 = __commonJS({
  "node_modules/@stdlib/math-base-special-gammaln/lib/polyval_t3.js"(exports, module) {
    "use strict";
    function evalpoly(x) {
      if (x === 0) {
        return -0.010314224129834144;
      }
      return -0.010314224129834144 + x * (0.0022596478090061247 + x * (-5385953053567405e-19 + x * 3355291926355191e-19));
    }
    module.exports = evalpoly;
  }
});

// node_modules/@stdlib/math-base-special-gammaln/lib/polyval_u.js
var require_polyval_u = __commonJS({
  "node_modules/@stdlib/math-base-special-gammaln/lib/polyval_u.js"(exports, module) {
    "use strict";
    function evalpoly(x) {
      if (x === 0) {
        return 0.6328270640250934;
      }
      return 0.6328270640250934 + x * (1.4549225013723477 + x * (0.9777175279633727 + x * (0.22896372806469245 + x * 0.013381091853678766)));
    }
    module.exports = evalpoly;
  }
});

// node_modules/@stdlib/math-base-special-gammaln/lib/polyval_v.js
var require_polyval_v = __commonJS({
  "node_modules/@stdlib/math-base-special-gammaln/lib/polyval_v.js"(exports, module) {
    "use strict";
    function evalpoly(x) {
      if (x === 0) {
        return 2.4559779371304113;
      }
      return 2.4559779371304113 + x * (2.128489763798934 + x * (0.7692851504566728 + x * (0.10422264559336913 + x * 0.003217092422824239)));
    }
    module.exports = evalpoly;
  }
});

// node_modules/@stdlib/math-base-special-gammaln/lib/polyval_w.js
var require_polyval_w2 = __commonJS({
  "node_modules/@stdlib/math-base-special-gammaln/lib/polyval_w.js"(exports, module) {
    "use strict";
    function evalpoly(x) {
      if (x === 0) {
        return 0.08333333333333297;
      }
      return 0.08333333333333297 + x * (-0.0027777777772877554 + x * (7936505586430196e-19 + x * (-59518755745034e-17 + x * (8363399189962821e-19 + x * -0.0016309293409657527))));
    }
    module.exports = evalpoly;
  }
});

// node_modules/@stdlib/math-base-special-gammaln/lib/main.js
var require_main76 = __commonJS({
  "node_modules/@stdlib/math-base-special-gammaln/lib/main.js"(exports, module) {
    "use strict";
    var isnan = require_lib6();
    var isInfinite = require_lib17();
    var abs = require_lib46();
    var ln = require_lib59();
    var trunc = require_lib9();
    var sinpi = require_lib104();
    var PI = require_lib86();
    var PINF = require_lib12();
    var polyvalA1 = require_polyval_a1();
    var polyvalA2 = require_polyval_a2();
    var polyvalR = require_polyval_r();
    var polyvalS = require_polyval_s2();
    var polyvalT1 = require_polyval_t1();
    var polyvalT2 = require_polyval_t2();
    var polyvalT3 = require_polyval_t3();
    var polyvalU = require_polyval_u();
    var polyvalV = require_polyval_v();
    var polyvalW = require_polyval_w2();
    var A1C = 0.07721566490153287;
    var A2C = 0.3224670334241136;
    var RC = 1;
    var SC = -0.07721566490153287;
    var T1C = 0.48383612272381005;
    var T2C = -0.1475877229945939;
    var T3C = 0.06462494023913339;
    var UC = -0.07721566490153287;
    var VC = 1;
    var WC = 0.4189385332046727;
    var YMIN = 1.4616321449683622;
    var TWO52 = 4503599627370496;
    var TWO56 = 72057594037927940;
    var TINY = 13877787807814457e-33;
    var TC = 1.4616321449683622;
    var TF = -0.12148629053584961;
    var TT = -3638676997039505e-33;
    function gammaln(x) {
      var isNegative;
      var nadj;
      var flg;
      var p3;
      var p2;
      var p1;
      var p;
      var q;
      var t;
      var w;
      var y;
      var z2;
      var r;
      if (isnan(x) || isInfinite(x)) {
        return x;
      }
      if (x === 0) {
        return PINF;
      }
      if (x < 0) {
        isNegative = true;
        x = -x;
      } else {
        isNegative = false;
      }
      if (x < TINY) {
        return -ln(x);
      }
      if (isNegative) {
        if (x >= TWO52) {
          return PINF;
        }
        t = sinpi(x);
        if (t === 0) {
          return PINF;
        }
        nadj = ln(PI / abs(t * x));
      }
      if (x === 1 || x === 2) {
        return 0;
      }
      if (x < 2) {
        if (x <= 0.9) {
          r = -ln(x);
          if (x >= YMIN - 1 + 0.27) {
            y = 1 - x;
            flg = 0;
          } else if (x >= YMIN - 1 - 0.27) {
            y = x - (TC - 1);
            flg = 1;
          } else {
            y = x;
            flg = 2;
          }
        } else {
          r = 0;
          if (x >= YMIN + 0.27) {
            y = 2 - x;
            flg = 0;
          } else if (x >= YMIN - 0.27) {
            y = x - TC;
            flg = 1;
          } else {
            y = x - 1;
            flg = 2;
          }
        }
        switch (flg) {
          // eslint-disable-line default-case
          case 0:
            z2 = y * y;
            p1 = A1C + z2 * polyvalA1(z2);
            p2 = z2 * (A2C + z2 * polyvalA2(z2));
            p = y * p1 + p2;
            r += p - 0.5 * y;
            break;
          case 1:
            z2 = y * y;
            w = z2 * y;
            p1 = T1C + w * polyvalT1(w);
            p2 = T2C + w * polyvalT2(w);
            p3 = T3C + w * polyvalT3(w);
            p = z2 * p1 - (TT - w * (p2 + y * p3));
            r += TF + p;
            break;
          case 2:
            p1 = y * (UC + y * polyvalU(y));
            p2 = VC + y * polyvalV(y);
            r += -0.5 * y + p1 / p2;
            break;
        }
      } else if (x < 8) {
        flg = trunc(x);
        y = x - flg;
        p = y * (SC + y * polyvalS(y));
        q = RC + y * polyvalR(y);
        r = 0.5 * y + p / q;
        z2 = 1;
        switch (flg) {
          // eslint-disable-line default-case
          case 7:
            z2 *= y + 6;
          /* Falls through */
          case 6:
            z2 *= y + 5;
          /* Falls through */
          case 5:
            z2 *= y + 4;
          /* Falls through */
          case 4:
            z2 *= y + 3;
          /* Falls through */
          case 3:
            z2 *= y + 2;
            r += ln(z2);
        }
      } else if (x < TWO56) {
        t = ln(x);
        z2 = 1 / x;
        y = z2 * z2;
        w = WC + z2 * polyvalW(y);
        r = (x - 0.5) * (t - 1) + w;
      } else {
        r = x * (ln(x) - 1);
      }
      if (isNegative) {
        r = nadj - r;
      }
      return r;
    }
    module.exports = gammaln;
  }
});

// node_modules/@stdlib/math-base-special-gammaln/lib/index.js
var require_lib105 = __commonJS({
  "node_modules/@stdlib/math-base-special-gammaln/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main76();
    module.exports = main;
  }
});

// node_modules/@stdlib/constants-float64-max-ln/lib/index.js
var require_lib106 = __commonJS({
  "node_modules/@stdlib/constants-float64-max-ln/lib/index.js"(exports, module) {
    "use strict";
    var FLOAT64_MAX_LN = 709.782712893384;
    module.exports = FLOAT64_MAX_LN;
  }
});

// node_modules/@stdlib/constants-float64-sqrt-eps/lib/index.js
var require_lib107 = __commonJS({
  "node_modules/@stdlib/constants-float64-sqrt-eps/lib/index.js"(exports, module) {
    "use strict";
    var FLOAT64_SQRT_EPSILON = 14901161193847656e-24;
    module.exports = FLOAT64_SQRT_EPSILON;
  }
});

// node_modules/@stdlib/utils-eval/lib/index.js
var require_lib108 = __commonJS({
  "node_modules/@stdlib/utils-eval/lib/index.js"(exports, module) {
    "use strict";
    var evil = eval;
    module.exports = evil;
  }
});

// node_modules/@stdlib/assert-has-generator-support/lib/main.js
var require_main77 = __commonJS({
  "node_modules/@stdlib/assert-has-generator-support/lib/main.js"(exports, module) {
    "use strict";
    var evil = require_lib108();
    function hasGeneratorSupport() {
      var bool;
      try {
        evil('"use strict"; (function* () {})');
        bool = true;
      } catch (err) {
        bool = false;
      }
      return bool;
    }
    module.exports = hasGeneratorSupport;
  }
});

// node_modules/@stdlib/assert-has-generator-support/lib/index.js
var require_lib109 = __commonJS({
  "node_modules/@stdlib/assert-has-generator-support/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main77();
    module.exports = main;
  }
});

// node_modules/@stdlib/math-base-tools-sum-series/lib/generators.js
var require_generators = __commonJS({
  "node_modules/@stdlib/math-base-tools-sum-series/lib/generators.js"(exports, module) {
    "use strict";
    var abs = require_lib46();
    var EPS = require_lib77();
    var MAX_TERMS = 1e6;
    function sumSeries(generator, options) {
      var isgenerator;
      var tolerance;
      var nextTerm;
      var counter;
      var result;
      var opts;
      opts = {};
      if (arguments.length > 1) {
        opts = options;
      }
      tolerance = opts.tolerance || EPS;
      counter = opts.maxTerms || MAX_TERMS;
      result = opts.initialValue || 0;
      isgenerator = typeof generator.next === "function";
      if (isgenerator === true) {
        for (nextTerm of generator) {
          result += nextTerm;
          if (abs(tolerance * result) >= abs(nextTerm) || --counter === 0) {
            break;
          }
        }
      } else {
        do {
          nextTerm = generator();
          result += nextTerm;
        } while (abs(tolerance * result) < abs(nextTerm) && --counter);
      }
      return result;
    }
    module.exports = sumSeries;
  }
});

// node_modules/@stdlib/math-base-tools-sum-series/lib/basic.js
var require_basic = __commonJS({
  "node_modules/@stdlib/math-base-tools-sum-series/lib/basic.js"(exports, module) {
    "use strict";
    var abs = require_lib46();
    var EPS = require_lib77();
    var MAX_TERMS = 1e6;
    function sumSeries(generator, options) {
      var tolerance;
      var nextTerm;
      var counter;
      var result;
      var opts;
      opts = {};
      if (arguments.length > 1) {
        opts = options;
      }
      tolerance = opts.tolerance || EPS;
      counter = opts.maxTerms || MAX_TERMS;
      result = opts.initialValue || 0;
      do {
        nextTerm = generator();
        result += nextTerm;
      } while (abs(tolerance * result) < abs(nextTerm) && --counter);
      return result;
    }
    module.exports = sumSeries;
  }
});

// node_modules/@stdlib/math-base-tools-sum-series/lib/index.js
var require_lib110 = __commonJS({
  "node_modules/@stdlib/math-base-tools-sum-series/lib/index.js"(exports, module) {
    "use strict";
    var hasGeneratorSupport = require_lib109();
    var generator = require_generators();
    var basic = require_basic();
    var sumSeries;
    if (hasGeneratorSupport()) {
      sumSeries = generator;
    } else {
      sumSeries = basic;
    }
    module.exports = sumSeries;
  }
});

// node_modules/@stdlib/math-base-special-gammainc/lib/tgamma_i_large_x_series.js
var require_tgamma_i_large_x_series = __commonJS({
  "node_modules/@stdlib/math-base-special-gammainc/lib/tgamma_i_large_x_series.js"(exports, module) {
    "use strict";
    function tgammaILargeXSeries(a1, x1) {
      var result = 1;
      var a = a1;
      var x = x1;
      return next;
      function next() {
        var r = result;
        result *= a / x;
        a -= 1;
        return r;
      }
    }
    module.exports = tgammaILargeXSeries;
  }
});

// node_modules/@stdlib/math-base-special-gammainc/lib/tgamma_i_large_x.js
var require_tgamma_i_large_x = __commonJS({
  "node_modules/@stdlib/math-base-special-gammainc/lib/tgamma_i_large_x.js"(exports, module) {
    "use strict";
    var sumSeries = require_lib110();
    var tgammaILargeXSeries = require_tgamma_i_large_x_series();
    function tgammaILargeX(a, x) {
      var result;
      var s;
      s = tgammaILargeXSeries(a, x);
      result = sumSeries(s);
      return result;
    }
    module.exports = tgammaILargeX;
  }
});

// node_modules/@stdlib/math-base-special-gammainc/lib/finite_gamma_q.js
var require_finite_gamma_q = __commonJS({
  "node_modules/@stdlib/math-base-special-gammainc/lib/finite_gamma_q.js"(exports, module) {
    "use strict";
    var exp = require_lib51();
    function finiteGammaQ(a, x) {
      var term;
      var sum2;
      var e;
      var n;
      e = exp(-x);
      sum2 = e;
      if (sum2 !== 0) {
        term = sum2;
        for (n = 1; n < a; ++n) {
          term /= n;
          term *= x;
          sum2 += term;
        }
      }
      return sum2;
    }
    module.exports = finiteGammaQ;
  }
});

// node_modules/@stdlib/math-base-special-gammainc/lib/finite_half_gamma_q.js
var require_finite_half_gamma_q = __commonJS({
  "node_modules/@stdlib/math-base-special-gammainc/lib/finite_half_gamma_q.js"(exports, module) {
    "use strict";
    var erfc = require_lib53();
    var sqrt = require_lib54();
    var exp = require_lib51();
    var PI = require_lib86();
    function finiteHalfGammaQ(a, x) {
      var half;
      var term;
      var sum2;
      var e;
      var n;
      e = erfc(sqrt(x));
      if (e !== 0 && a > 1) {
        term = exp(-x) / sqrt(PI * x);
        term *= x;
        half = 0.5;
        term /= half;
        sum2 = term;
        for (n = 2; n < a; ++n) {
          term /= n - half;
          term *= x;
          sum2 += term;
        }
        e += sum2;
      }
      return e;
    }
    module.exports = finiteHalfGammaQ;
  }
});

// node_modules/@stdlib/constants-float64-min-ln/lib/index.js
var require_lib111 = __commonJS({
  "node_modules/@stdlib/constants-float64-min-ln/lib/index.js"(exports, module) {
    "use strict";
    var FLOAT64_MIN_LN = -708.3964185322641;
    module.exports = FLOAT64_MIN_LN;
  }
});

// node_modules/@stdlib/math-base-special-gammainc/lib/full_igamma_prefix.js
var require_full_igamma_prefix = __commonJS({
  "node_modules/@stdlib/math-base-special-gammainc/lib/full_igamma_prefix.js"(exports, module) {
    "use strict";
    var exp = require_lib51();
    var pow = require_lib75();
    var ln = require_lib59();
    var MAX_LN = require_lib106();
    var MIN_LN = require_lib111();
    function fullIGammaPrefix(a, z2) {
      var prefix;
      var alz;
      alz = a * ln(z2);
      if (z2 >= 1) {
        if (alz < MAX_LN && -z2 > MIN_LN) {
          prefix = pow(z2, a) * exp(-z2);
        } else if (a >= 1) {
          prefix = pow(z2 / exp(z2 / a), a);
        } else {
          prefix = exp(alz - z2);
        }
      } else {
        if (alz > MIN_LN) {
          prefix = pow(z2, a) * exp(-z2);
        } else if (z2 / a < MAX_LN) {
          prefix = pow(z2 / exp(z2 / a), a);
        } else {
          prefix = exp(alz - z2);
        }
      }
      return prefix;
    }
    module.exports = fullIGammaPrefix;
  }
});

// node_modules/@stdlib/math-base-tools-evalpoly/lib/main.js
var require_main78 = __commonJS({
  "node_modules/@stdlib/math-base-tools-evalpoly/lib/main.js"(exports, module) {
    "use strict";
    function evalpoly(c, x) {
      var p;
      var i;
      i = c.length;
      if (i < 2 || x === 0) {
        if (i === 0) {
          return 0;
        }
        return c[0];
      }
      i -= 1;
      p = c[i] * x + c[i - 1];
      i -= 2;
      while (i >= 0) {
        p = p * x + c[i];
        i -= 1;
      }
      return p;
    }
    module.exports = evalpoly;
  }
});

// node_modules/@stdlib/function-ctor/lib/main.js
var require_main79 = __commonJS({
  "node_modules/@stdlib/function-ctor/lib/main.js"(exports, module) {
    "use strict";
    var Fcn = Function;
    module.exports = Fcn;
  }
});

// node_modules/@stdlib/function-ctor/lib/index.js
var require_lib112 = __commonJS({
  "node_modules/@stdlib/function-ctor/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main79();
    module.exports = main;
  }
});

// node_modules/@stdlib/math-base-tools-evalpoly/lib/factory.js
var require_factory5 = __commonJS({
  "node_modules/@stdlib/math-base-tools-evalpoly/lib/factory.js"(exports, module) {
    "use strict";
    var Fcn = require_lib112();
    var evalpoly = require_main78();
    function factory(c) {
      var f;
      var n;
      var m;
      var i;
      if (c.length > 500) {
        return polyval;
      }
      f = "return function evalpoly(x){";
      n = c.length;
      if (n === 0) {
        f += "return 0.0;";
      } else if (n === 1) {
        f += "return " + c[0] + ";";
      } else {
        f += "if(x===0.0){return " + c[0] + ";}";
        f += "return " + c[0];
        m = n - 1;
        for (i = 1; i < n; i++) {
          f += "+x*";
          if (i < m) {
            f += "(";
          }
          f += c[i];
        }
        for (i = 0; i < m - 1; i++) {
          f += ")";
        }
        f += ";";
      }
      f += "}";
      f += "//# sourceURL=evalpoly.factory.js";
      return new Fcn(f)();
      function polyval(x) {
        return evalpoly(c, x);
      }
    }
    module.exports = factory;
  }
});

// node_modules/@stdlib/math-base-tools-evalpoly/lib/index.js
var require_lib113 = __commonJS({
  "node_modules/@stdlib/math-base-tools-evalpoly/lib/index.js"(exports, module) {
    "use strict";
    var setReadOnly = require_lib5();
    var main = require_main78();
    var factory = require_factory5();
    setReadOnly(main, "factory", factory);
    module.exports = main;
  }
});

// node_modules/@stdlib/math-base-special-log1pmx/lib/log1p_series.js
var require_log1p_series = __commonJS({
  "node_modules/@stdlib/math-base-special-log1pmx/lib/log1p_series.js"(exports, module) {
    "use strict";
    function log1pSeries(x) {
      var mMult = -x;
      var mProd = -1;
      var k = 0;
      return next;
      function next() {
        mProd *= mMult;
        k += 1;
        return mProd / k;
      }
    }
    module.exports = log1pSeries;
  }
});

// node_modules/@stdlib/math-base-special-log1pmx/lib/main.js
var require_main80 = __commonJS({
  "node_modules/@stdlib/math-base-special-log1pmx/lib/main.js"(exports, module) {
    "use strict";
    var abs = require_lib46();
    var ln = require_lib59();
    var FLOAT_EPS = require_lib77();
    var sumSeries = require_lib110();
    var log1pSeries = require_log1p_series();
    function log1pmx(x) {
      var opts;
      var ax;
      if (x <= -1) {
        return NaN;
      }
      ax = abs(x);
      if (ax > 0.95) {
        return ln(1 + x) - x;
      }
      if (ax < FLOAT_EPS) {
        return -x * x / 2;
      }
      opts = {
        "initialValue": -x
      };
      return sumSeries(log1pSeries(x), opts);
    }
    module.exports = log1pmx;
  }
});

// node_modules/@stdlib/math-base-special-log1pmx/lib/index.js
var require_lib114 = __commonJS({
  "node_modules/@stdlib/math-base-special-log1pmx/lib/index.js"(exports, module) {
    "use strict";
    var log1pmx = require_main80();
    module.exports = log1pmx;
  }
});

// node_modules/@stdlib/constants-float64-two-pi/lib/index.js
var require_lib115 = __commonJS({
  "node_modules/@stdlib/constants-float64-two-pi/lib/index.js"(exports, module) {
    "use strict";
    var TWO_PI = 6.283185307179586;
    module.exports = TWO_PI;
  }
});

// node_modules/@stdlib/math-base-special-gammainc/lib/polyval_c0.js
var require_polyval_c0 = __commonJS({
  "node_modules/@stdlib/math-base-special-gammainc/lib/polyval_c0.js"(exports, module) {
    "use strict";
    function evalpoly(x) {
      if (x === 0) {
        return -0.3333333333333333;
      }
      return -0.3333333333333333 + x * (0.08333333333333333 + x * (-0.014814814814814815 + x * (0.0011574074074074073 + x * (3527336860670194e-19 + x * (-1787551440329218e-19 + x * (3919263178522438e-20 + x * (-21854485106799924e-22 + x * (-185406221071516e-20 + x * (8296711340953087e-22 + x * (-17665952736826078e-23 + x * (6707853543401498e-24 + x * (10261809784240309e-24 + x * (-4382036018453353e-24 + x * 914769958223679e-24)))))))))))));
    }
    module.exports = evalpoly;
  }
});

// node_modules/@stdlib/math-base-special-gammainc/lib/polyval_c1.js
var require_polyval_c1 = __commonJS({
  "node_modules/@stdlib/math-base-special-gammainc/lib/polyval_c1.js"(exports, module) {
    "use strict";
    function evalpoly(x) {
      if (x === 0) {
        return -0.001851851851851852;
      }
      return -0.001851851851851852 + x * (-0.003472222222222222 + x * (0.0026455026455026454 + x * (-9902263374485596e-19 + x * (20576131687242798e-20 + x * (-4018775720164609e-22 + x * (-18098550334489977e-21 + x * (764916091608111e-20 + x * (-16120900894563446e-22 + x * (4647127802807434e-24 + x * (1378633446915721e-22 + x * (-5752545603517705e-23 + x * 11951628599778148e-24)))))))))));
    }
    module.exports = evalpoly;
  }
});

// node_modules/@stdlib/math-base-special-gammainc/lib/polyval_c2.js
var require_polyval_c2 = __commonJS({
  "node_modules/@stdlib/math-base-special-gammainc/lib/polyval_c2.js"(exports, module) {
    "use strict";
    function evalpoly(x) {
      if (x === 0) {
        return 0.004133597883597883;
      }
      return 0.004133597883597883 + x * (-0.0026813271604938273 + x * (7716049382716049e-19 + x * (20093878600823047e-22 + x * (-10736653226365161e-20 + x * (52923448829120125e-21 + x * (-12760635188618728e-21 + x * (3423578734096138e-23 + x * (13721957309062932e-22 + x * (-6298992138380055e-22 + x * 14280614206064242e-23)))))))));
    }
    module.exports = evalpoly;
  }
});

// node_modules/@stdlib/math-base-special-gammainc/lib/polyval_c3.js
var require_polyval_c3 = __commonJS({
  "node_modules/@stdlib/math-base-special-gammainc/lib/polyval_c3.js"(exports, module) {
    "use strict";
    function evalpoly(x) {
      if (x === 0) {
        return 6494341563786008e-19;
      }
      return 6494341563786008e-19 + x * (22947209362139917e-20 + x * (-4691894943952557e-19 + x * (26772063206283885e-20 + x * (-7561801671883977e-20 + x * (-2396505113867297e-22 + x * (11082654115347302e-21 + x * (-56749528269915965e-22 + x * 14230900732435883e-22)))))));
    }
    module.exports = evalpoly;
  }
});

// node_modules/@stdlib/math-base-special-gammainc/lib/polyval_c4.js
var require_polyval_c4 = __commonJS({
  "node_modules/@stdlib/math-base-special-gammainc/lib/polyval_c4.js"(exports, module) {
    "use strict";
    function evalpoly(x) {
      if (x === 0) {
        return -8618882909167117e-19;
      }
      return -8618882909167117e-19 + x * (7840392217200666e-19 + x * (-2990724803031902e-19 + x * (-14638452578843418e-22 + x * (6641498215465122e-20 + x * (-3968365047179435e-20 + x * 11375726970678419e-21)))));
    }
    module.exports = evalpoly;
  }
});

// node_modules/@stdlib/math-base-special-gammainc/lib/polyval_c5.js
var require_polyval_c5 = __commonJS({
  "node_modules/@stdlib/math-base-special-gammainc/lib/polyval_c5.js"(exports, module) {
    "use strict";
    function evalpoly(x) {
      if (x === 0) {
        return -33679855336635813e-20;
      }
      return -33679855336635813e-20 + x * (-6972813758365858e-20 + x * (2772753244959392e-19 + x * (-19932570516188847e-20 + x * (6797780477937208e-20 + x * (1419062920643967e-22 + x * (-13594048189768693e-21 + x * (8018470256334202e-21 + x * -2291481176508095e-21)))))));
    }
    module.exports = evalpoly;
  }
});

// node_modules/@stdlib/math-base-special-gammainc/lib/polyval_c6.js
var require_polyval_c6 = __commonJS({
  "node_modules/@stdlib/math-base-special-gammainc/lib/polyval_c6.js"(exports, module) {
    "use strict";
    function evalpoly(x) {
      if (x === 0) {
        return 5313079364639922e-19;
      }
      return 5313079364639922e-19 + x * (-5921664373536939e-19 + x * (2708782096718045e-19 + x * (7902353232660328e-22 + x * (-8153969367561969e-20 + x * (561168275310625e-19 + x * -18329116582843375e-21)))));
    }
    module.exports = evalpoly;
  }
});

// node_modules/@stdlib/math-base-special-gammainc/lib/polyval_c7.js
var require_polyval_c7 = __commonJS({
  "node_modules/@stdlib/math-base-special-gammainc/lib/polyval_c7.js"(exports, module) {
    "use strict";
    function evalpoly(x) {
      if (x === 0) {
        return 34436760689237765e-20;
      }
      return 34436760689237765e-20 + x * (5171790908260592e-20 + x * (-33493161081142234e-20 + x * (2812695154763237e-19 + x * -10976582244684731e-20)));
    }
    module.exports = evalpoly;
  }
});

// node_modules/@stdlib/math-base-special-gammainc/lib/polyval_c8.js
var require_polyval_c8 = __commonJS({
  "node_modules/@stdlib/math-base-special-gammainc/lib/polyval_c8.js"(exports, module) {
    "use strict";
    function evalpoly(x) {
      if (x === 0) {
        return -6526239185953094e-19;
      }
      return -6526239185953094e-19 + x * (8394987206720873e-19 + x * -438297098541721e-18);
    }
    module.exports = evalpoly;
  }
});

// node_modules/@stdlib/math-base-special-gammainc/lib/igamma_temme_large.js
var require_igamma_temme_large = __commonJS({
  "node_modules/@stdlib/math-base-special-gammainc/lib/igamma_temme_large.js"(exports, module) {
    "use strict";
    var evalpoly = require_lib113();
    var log1pmx = require_lib114();
    var erfc = require_lib53();
    var sqrt = require_lib54();
    var exp = require_lib51();
    var TWO_PI = require_lib115();
    var polyvalC0 = require_polyval_c0();
    var polyvalC1 = require_polyval_c1();
    var polyvalC2 = require_polyval_c2();
    var polyvalC3 = require_polyval_c3();
    var polyvalC4 = require_polyval_c4();
    var polyvalC5 = require_polyval_c5();
    var polyvalC6 = require_polyval_c6();
    var polyvalC7 = require_polyval_c7();
    var polyvalC8 = require_polyval_c8();
    var workspace = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
    function igammaTemmeLarge(a, x) {
      var result;
      var sigma;
      var phi;
      var y;
      var z2;
      sigma = (x - a) / a;
      phi = -log1pmx(sigma);
      y = a * phi;
      z2 = sqrt(2 * phi);
      if (x < a) {
        z2 = -z2;
      }
      workspace[0] = polyvalC0(z2);
      workspace[1] = polyvalC1(z2);
      workspace[2] = polyvalC2(z2);
      workspace[3] = polyvalC3(z2);
      workspace[4] = polyvalC4(z2);
      workspace[5] = polyvalC5(z2);
      workspace[6] = polyvalC6(z2);
      workspace[7] = polyvalC7(z2);
      workspace[8] = polyvalC8(z2);
      workspace[9] = -5967612901927463e-19;
      result = evalpoly(workspace, 1 / a);
      result *= exp(-y) / sqrt(TWO_PI * a);
      if (x < a) {
        result = -result;
      }
      result += erfc(sqrt(y)) / 2;
      return result;
    }
    module.exports = igammaTemmeLarge;
  }
});

// node_modules/@stdlib/math-base-special-gammainc/lib/lower_incomplete_gamma_series.js
var require_lower_incomplete_gamma_series = __commonJS({
  "node_modules/@stdlib/math-base-special-gammainc/lib/lower_incomplete_gamma_series.js"(exports, module) {
    "use strict";
    function lowerIncompleteGammaSeries(a1, z1) {
      var result = 1;
      var a = a1;
      var z2 = z1;
      return next;
      function next() {
        var r = result;
        a += 1;
        result *= z2 / a;
        return r;
      }
    }
    module.exports = lowerIncompleteGammaSeries;
  }
});

// node_modules/@stdlib/math-base-special-gammainc/lib/lower_gamma_series.js
var require_lower_gamma_series = __commonJS({
  "node_modules/@stdlib/math-base-special-gammainc/lib/lower_gamma_series.js"(exports, module) {
    "use strict";
    var sumSeries = require_lib110();
    var lowerIncompleteGammaSeries = require_lower_incomplete_gamma_series();
    function lowerGammaSeries(a, z2, initialValue) {
      var result;
      var s;
      initialValue = initialValue || 0;
      s = lowerIncompleteGammaSeries(a, z2);
      result = sumSeries(s, {
        "initialValue": initialValue
      });
      return result;
    }
    module.exports = lowerGammaSeries;
  }
});

// node_modules/@stdlib/math-base-special-gamma-lanczos-sum-expg-scaled/lib/rational_pq.js
var require_rational_pq4 = __commonJS({
  "node_modules/@stdlib/math-base-special-gamma-lanczos-sum-expg-scaled/lib/rational_pq.js"(exports, module) {
    "use strict";
    function evalrational(x) {
      var ax;
      var s1;
      var s2;
      if (x === 0) {
        return Infinity;
      }
      if (x < 0) {
        ax = -x;
      } else {
        ax = x;
      }
      if (ax <= 1) {
        s1 = 709811.662581658 + x * (679979.8474157227 + x * (293136.7857211597 + x * (74887.54032914672 + x * (12555.290582413863 + x * (1443.4299244417066 + x * (115.24194596137347 + x * (6.309239205732627 + x * (0.22668404630224365 + x * (0.004826466289237662 + x * 4624429436045379e-20)))))))));
        s2 = 0 + x * (362880 + x * (1026576 + x * (1172700 + x * (723680 + x * (269325 + x * (63273 + x * (9450 + x * (870 + x * (45 + x * 1)))))))));
      } else {
        x = 1 / x;
        s1 = 4624429436045379e-20 + x * (0.004826466289237662 + x * (0.22668404630224365 + x * (6.309239205732627 + x * (115.24194596137347 + x * (1443.4299244417066 + x * (12555.290582413863 + x * (74887.54032914672 + x * (293136.7857211597 + x * (679979.8474157227 + x * 709811.662581658)))))))));
        s2 = 1 + x * (45 + x * (870 + x * (9450 + x * (63273 + x * (269325 + x * (723680 + x * (1172700 + x * (1026576 + x * (362880 + x * 0)))))))));
      }
      return s1 / s2;
    }
    module.exports = evalrational;
  }
});

// node_modules/@stdlib/math-base-special-gamma-lanczos-sum-expg-scaled/lib/main.js
var require_main81 = __commonJS({
  "node_modules/@stdlib/math-base-special-gamma-lanczos-sum-expg-scaled/lib/main.js"(exports, module) {
    "use strict";
    var gammaLanczosSumExpGScaled = require_rational_pq4();
    module.exports = gammaLanczosSumExpGScaled;
  }
});

// node_modules/@stdlib/math-base-special-gamma-lanczos-sum-expg-scaled/lib/index.js
var require_lib116 = __commonJS({
  "node_modules/@stdlib/math-base-special-gamma-lanczos-sum-expg-scaled/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main81();
    module.exports = main;
  }
});

// node_modules/@stdlib/math-base-special-gammainc/lib/regularised_gamma_prefix.js
var require_regularised_gamma_prefix = __commonJS({
  "node_modules/@stdlib/math-base-special-gammainc/lib/regularised_gamma_prefix.js"(exports, module) {
    "use strict";
    var lanczosSumExpGScaled = require_lib116();
    var gammaln = require_lib105();
    var gamma = require_lib97();
    var log1pmx = require_lib114();
    var sqrt = require_lib54();
    var abs = require_lib46();
    var exp = require_lib51();
    var pow = require_lib75();
    var max2 = require_lib80();
    var min2 = require_lib82();
    var ln = require_lib59();
    var FLOAT64_MAX = require_lib83();
    var MAX_LN = require_lib106();
    var MIN_LN = require_lib111();
    var G = require_lib101();
    var E = require_lib76();
    function regularisedGammaPrefix(a, z2) {
      var prefix;
      var amza;
      var agh;
      var alz;
      var amz;
      var sq;
      var d;
      agh = a + G - 0.5;
      d = (z2 - a - G + 0.5) / agh;
      if (a < 1) {
        if (z2 <= MIN_LN || a < 1 / FLOAT64_MAX) {
          return exp(a * ln(z2) - z2 - gammaln(a));
        }
        return pow(z2, a) * exp(-z2) / gamma(a);
      }
      if (abs(d * d * a) <= 100 && a > 150) {
        prefix = a * log1pmx(d) + z2 * (0.5 - G) / agh;
        prefix = exp(prefix);
      } else {
        alz = a * ln(z2 / agh);
        amz = a - z2;
        if (min2(alz, amz) <= MIN_LN || max2(alz, amz) >= MAX_LN) {
          amza = amz / a;
          if (min2(alz, amz) / 2 > MIN_LN && max2(alz, amz) / 2 < MAX_LN) {
            sq = pow(z2 / agh, a / 2) * exp(amz / 2);
            prefix = sq * sq;
          } else if (min2(alz, amz) / 4 > MIN_LN && max2(alz, amz) / 4 < MAX_LN && z2 > a) {
            sq = pow(z2 / agh, a / 4) * exp(amz / 4);
            prefix = sq * sq;
            prefix *= prefix;
          } else if (amza > MIN_LN && amza < MAX_LN) {
            prefix = pow(z2 * exp(amza) / agh, a);
          } else {
            prefix = exp(alz + amz);
          }
        } else {
          prefix = pow(z2 / agh, a) * exp(amz);
        }
      }
      prefix *= sqrt(agh / E) / lanczosSumExpGScaled(a);
      return prefix;
    }
    module.exports = regularisedGammaPrefix;
  }
});

// node_modules/@stdlib/math-base-special-powm1/lib/main.js
var require_main82 = __commonJS({
  "node_modules/@stdlib/math-base-special-powm1/lib/main.js"(exports, module) {
    "use strict";
    var isnan = require_lib6();
    var isinfinite = require_lib17();
    var abs = require_lib46();
    var expm1 = require_lib64();
    var ln = require_lib59();
    var pow = require_lib75();
    var trunc = require_lib9();
    function powm1(b, x) {
      var result;
      var y;
      if (isnan(b) || isnan(x)) {
        return NaN;
      }
      if (x === 0) {
        return 0;
      }
      if (b === 0) {
        return -1;
      }
      if (b < 0 && x % 2 === 0) {
        b = -b;
      }
      if (b > 0) {
        if (abs(x * (b - 1)) < 0.5 || abs(x) < 0.2) {
          y = ln(b) * x;
          if (y < 0.5) {
            return expm1(y);
          }
        }
      } else if (trunc(x) !== x) {
        return NaN;
      }
      result = pow(b, x) - 1;
      if (isinfinite(result) || isnan(result)) {
        return NaN;
      }
      return result;
    }
    module.exports = powm1;
  }
});

// node_modules/@stdlib/math-base-special-powm1/lib/index.js
var require_lib117 = __commonJS({
  "node_modules/@stdlib/math-base-special-powm1/lib/index.js"(exports, module) {
    "use strict";
    var powm1 = require_main82();
    module.exports = powm1;
  }
});

// node_modules/@stdlib/math-base-special-gamma1pm1/lib/rational_p1q1.js
var require_rational_p1q12 = __commonJS({
  "node_modules/@stdlib/math-base-special-gamma1pm1/lib/rational_p1q1.js"(exports, module) {
    "use strict";
    function evalrational(x) {
      var ax;
      var s1;
      var s2;
      if (x === 0) {
        return -0.01803556856784494;
      }
      if (x < 0) {
        ax = -x;
      } else {
        ax = x;
      }
      if (ax <= 1) {
        s1 = -0.01803556856784494 + x * (0.02512664961998968 + x * (0.049410315156753225 + x * (0.0172491608709614 + x * (-2594535632054381e-19 + x * (-5410098692152044e-19 + x * (-3245886498259485e-20 + x * 0))))));
        s2 = 1 + x * (1.962029871977952 + x * (1.4801966942423133 + x * (0.5413914320717209 + x * (0.09885042511280101 + x * (0.008213096746488934 + x * (22493629192211576e-20 + x * -22335276320861708e-23))))));
      } else {
        x = 1 / x;
        s1 = 0 + x * (-3245886498259485e-20 + x * (-5410098692152044e-19 + x * (-2594535632054381e-19 + x * (0.0172491608709614 + x * (0.049410315156753225 + x * (0.02512664961998968 + x * -0.01803556856784494))))));
        s2 = -22335276320861708e-23 + x * (22493629192211576e-20 + x * (0.008213096746488934 + x * (0.09885042511280101 + x * (0.5413914320717209 + x * (1.4801966942423133 + x * (1.962029871977952 + x * 1))))));
      }
      return s1 / s2;
    }
    module.exports = evalrational;
  }
});

// node_modules/@stdlib/math-base-special-gamma1pm1/lib/rational_p2q2.js
var require_rational_p2q22 = __commonJS({
  "node_modules/@stdlib/math-base-special-gamma1pm1/lib/rational_p2q2.js"(exports, module) {
    "use strict";
    function evalrational(x) {
      var ax;
      var s1;
      var s2;
      if (x === 0) {
        return 0.04906224540690395;
      }
      if (x < 0) {
        ax = -x;
      } else {
        ax = x;
      }
      if (ax <= 1) {
        s1 = 0.04906224540690395 + x * (-0.09691175301595212 + x * (-0.4149833583594954 + x * (-0.4065671242119384 + x * (-0.1584135863906922 + x * (-0.024014982064857155 + x * -0.0010034668769627955)))));
        s2 = 1 + x * (3.0234982984646304 + x * (3.4873958536072385 + x * (1.9141558827442668 + x * (0.5071377386143635 + x * (0.05770397226904519 + x * 0.001957681026011072)))));
      } else {
        x = 1 / x;
        s1 = -0.0010034668769627955 + x * (-0.024014982064857155 + x * (-0.1584135863906922 + x * (-0.4065671242119384 + x * (-0.4149833583594954 + x * (-0.09691175301595212 + x * 0.04906224540690395)))));
        s2 = 0.001957681026011072 + x * (0.05770397226904519 + x * (0.5071377386143635 + x * (1.9141558827442668 + x * (3.4873958536072385 + x * (3.0234982984646304 + x * 1)))));
      }
      return s1 / s2;
    }
    module.exports = evalrational;
  }
});

// node_modules/@stdlib/math-base-special-gamma1pm1/lib/rational_p3q3.js
var require_rational_p3q32 = __commonJS({
  "node_modules/@stdlib/math-base-special-gamma1pm1/lib/rational_p3q3.js"(exports, module) {
    "use strict";
    function evalrational(x) {
      var ax;
      var s1;
      var s2;
      if (x === 0) {
        return -0.029232972183027003;
      }
      if (x < 0) {
        ax = -x;
      } else {
        ax = x;
      }
      if (ax <= 1) {
        s1 = -0.029232972183027003 + x * (0.14421626775719232 + x * (-0.14244039073863127 + x * (0.05428096940550536 + x * (-0.008505359768683364 + x * (4311713426792973e-19 + x * 0)))));
        s2 = 1 + x * (-1.5016935605448505 + x * (0.846973248876495 + x * (-0.22009515181499575 + x * (0.02558279715597587 + x * (-0.0010066679553914337 + x * -8271935218912905e-22)))));
      } else {
        x = 1 / x;
        s1 = 0 + x * (4311713426792973e-19 + x * (-0.008505359768683364 + x * (0.05428096940550536 + x * (-0.14244039073863127 + x * (0.14421626775719232 + x * -0.029232972183027003)))));
        s2 = -8271935218912905e-22 + x * (-0.0010066679553914337 + x * (0.02558279715597587 + x * (-0.22009515181499575 + x * (0.846973248876495 + x * (-1.5016935605448505 + x * 1)))));
      }
      return s1 / s2;
    }
    module.exports = evalrational;
  }
});

// node_modules/@stdlib/math-base-special-gamma1pm1/lib/lgamma_small_imp.js
var require_lgamma_small_imp = __commonJS({
  "node_modules/@stdlib/math-base-special-gamma1pm1/lib/lgamma_small_imp.js"(exports, module) {
    "use strict";
    var ln = require_lib59();
    var EPS = require_lib77();
    var rateval1 = require_rational_p1q12();
    var rateval2 = require_rational_p2q22();
    var rateval3 = require_rational_p3q32();
    var Y1 = 0.15896368026733398;
    var Y2 = 0.5281534194946289;
    var Y3 = 0.45201730728149414;
    function lgammaSmallImp(z2, zm1, zm2) {
      var prefix;
      var result;
      var r;
      var R;
      if (z2 < EPS) {
        return -ln(z2);
      }
      if (zm1 === 0 || zm2 === 0) {
        return 0;
      }
      result = 0;
      if (z2 > 2) {
        if (z2 >= 3) {
          do {
            z2 -= 1;
            zm2 -= 1;
            result += ln(z2);
          } while (z2 >= 3);
          zm2 = z2 - 2;
        }
        r = zm2 * (z2 + 1);
        R = rateval1(zm2);
        result += r * Y1 + r * R;
        return result;
      }
      if (z2 < 1) {
        result += -ln(z2);
        zm2 = zm1;
        zm1 = z2;
        z2 += 1;
      }
      if (z2 <= 1.5) {
        r = rateval2(zm1);
        prefix = zm1 * zm2;
        result += prefix * Y2 + prefix * r;
        return result;
      }
      r = zm2 * zm1;
      R = rateval3(-zm2);
      result += r * Y3 + r * R;
      return result;
    }
    module.exports = lgammaSmallImp;
  }
});

// node_modules/@stdlib/math-base-special-gamma1pm1/lib/main.js
var require_main83 = __commonJS({
  "node_modules/@stdlib/math-base-special-gamma1pm1/lib/main.js"(exports, module) {
    "use strict";
    var gamma = require_lib97();
    var expm1 = require_lib64();
    var log1p = require_lib65();
    var isnan = require_lib6();
    var lgammaSmallImp = require_lgamma_small_imp();
    function gamma1pm1(x) {
      if (isnan(x)) {
        return NaN;
      }
      if (x < 0) {
        if (x < -0.5) {
          return gamma(1 + x) - 1;
        }
        return expm1(-log1p(x) + lgammaSmallImp(x + 2, x + 1, x));
      }
      if (x < 2) {
        return expm1(lgammaSmallImp(x + 1, x, x - 1));
      }
      return gamma(1 + x) - 1;
    }
    module.exports = gamma1pm1;
  }
});

// node_modules/@stdlib/math-base-special-gamma1pm1/lib/index.js
var require_lib118 = __commonJS({
  "node_modules/@stdlib/math-base-special-gamma1pm1/lib/index.js"(exports, module) {
    "use strict";
    var gamma1pm1 = require_main83();
    module.exports = gamma1pm1;
  }
});

// node_modules/@stdlib/math-base-special-gammainc/lib/small_gamma2_series.js
var require_small_gamma2_series = __commonJS({
  "node_modules/@stdlib/math-base-special-gammainc/lib/small_gamma2_series.js"(exports, module) {
    "use strict";
    function smallGamma2Series(a, x) {
      var result;
      var apn;
      var n;
      var r;
      result = -x;
      x = -x;
      apn = a + 1;
      n = 1;
      return next;
      function next() {
        r = result / apn;
        result *= x;
        n += 1;
        result /= n;
        apn += 1;
        return r;
      }
    }
    module.exports = smallGamma2Series;
  }
});

// node_modules/@stdlib/math-base-special-gammainc/lib/tgamma_small_upper_part.js
var require_tgamma_small_upper_part = __commonJS({
  "node_modules/@stdlib/math-base-special-gammainc/lib/tgamma_small_upper_part.js"(exports, module) {
    "use strict";
    var powm1 = require_lib117();
    var sumSeries = require_lib110();
    var gamma1pm1 = require_lib118();
    var smallGamma2Series = require_small_gamma2_series();
    function tgammaSmallUpperPart(a, x, invert2) {
      var initialValue;
      var result;
      var pgam;
      var p;
      var s;
      result = gamma1pm1(a);
      pgam = (result + 1) / a;
      p = powm1(x, a);
      result -= p;
      result /= a;
      s = smallGamma2Series(a, x);
      p += 1;
      initialValue = invert2 ? pgam : 0;
      result = -p * sumSeries(s, {
        "initialValue": (initialValue - result) / p
      });
      if (invert2) {
        result = -result;
      }
      return [result, pgam];
    }
    module.exports = tgammaSmallUpperPart;
  }
});

// node_modules/@stdlib/constants-float32-smallest-normal/lib/index.js
var require_lib119 = __commonJS({
  "node_modules/@stdlib/constants-float32-smallest-normal/lib/index.js"(exports, module) {
    "use strict";
    var FLOAT32_SMALLEST_NORMAL = 11754943508222875e-54;
    module.exports = FLOAT32_SMALLEST_NORMAL;
  }
});

// node_modules/@stdlib/math-base-tools-continued-fraction/lib/generators.js
var require_generators2 = __commonJS({
  "node_modules/@stdlib/math-base-tools-continued-fraction/lib/generators.js"(exports, module) {
    "use strict";
    var abs = require_lib46();
    var FLOAT32_SMALLEST_NORMAL = require_lib119();
    var EPS = require_lib77();
    var MAX_ITER = 1e6;
    function continuedFractionA(gen, factor2, maxIter) {
      var isgenerator;
      var delta;
      var a0;
      var f;
      var C;
      var D;
      var v;
      isgenerator = typeof gen.next === "function";
      v = isgenerator ? gen.next().value : gen();
      f = v[1];
      a0 = v[0];
      if (f === 0) {
        f = FLOAT32_SMALLEST_NORMAL;
      }
      C = f;
      D = 0;
      if (isgenerator === true) {
        do {
          v = gen.next().value;
          if (v) {
            D = v[1] + v[0] * D;
            if (D === 0) {
              D = FLOAT32_SMALLEST_NORMAL;
            }
            C = v[1] + v[0] / C;
            if (C === 0) {
              C = FLOAT32_SMALLEST_NORMAL;
            }
            D = 1 / D;
            delta = C * D;
            f *= delta;
          }
        } while (abs(delta - 1) > factor2 && --maxIter);
      } else {
        do {
          v = gen();
          if (v) {
            D = v[1] + v[0] * D;
            if (D === 0) {
              D = FLOAT32_SMALLEST_NORMAL;
            }
            C = v[1] + v[0] / C;
            if (C === 0) {
              C = FLOAT32_SMALLEST_NORMAL;
            }
            D = 1 / D;
            delta = C * D;
            f *= delta;
          }
        } while (v && abs(delta - 1) > factor2 && --maxIter);
      }
      return a0 / f;
    }
    function continuedFractionB(gen, factor2, maxIter) {
      var isgenerator;
      var delta;
      var f;
      var C;
      var D;
      var v;
      isgenerator = typeof gen.next === "function";
      v = isgenerator ? gen.next().value : gen();
      f = v[1];
      if (f === 0) {
        f = FLOAT32_SMALLEST_NORMAL;
      }
      C = f;
      D = 0;
      if (isgenerator === true) {
        do {
          v = gen.next().value;
          if (v) {
            D = v[1] + v[0] * D;
            if (D === 0) {
              D = FLOAT32_SMALLEST_NORMAL;
            }
            C = v[1] + v[0] / C;
            if (C === 0) {
              C = FLOAT32_SMALLEST_NORMAL;
            }
            D = 1 / D;
            delta = C * D;
            f *= delta;
          }
        } while (v && abs(delta - 1) > factor2 && --maxIter);
      } else {
        do {
          v = gen();
          if (v) {
            D = v[1] + v[0] * D;
            if (D === 0) {
              D = FLOAT32_SMALLEST_NORMAL;
            }
            C = v[1] + v[0] / C;
            if (C === 0) {
              C = FLOAT32_SMALLEST_NORMAL;
            }
            D = 1 / D;
            delta = C * D;
            f *= delta;
          }
        } while (v && abs(delta - 1) > factor2 && --maxIter);
      }
      return f;
    }
    function continuedFraction(generator, options) {
      var maxIter;
      var opts;
      var eps;
      opts = {};
      if (arguments.length > 1) {
        opts = options;
      }
      maxIter = opts.maxIter || MAX_ITER;
      eps = opts.tolerance || EPS;
      if (opts.keep) {
        return continuedFractionB(generator, eps, maxIter);
      }
      return continuedFractionA(generator, eps, maxIter);
    }
    module.exports = continuedFraction;
  }
});

// node_modules/@stdlib/math-base-tools-continued-fraction/lib/basic.js
var require_basic2 = __commonJS({
  "node_modules/@stdlib/math-base-tools-continued-fraction/lib/basic.js"(exports, module) {
    "use strict";
    var abs = require_lib46();
    var EPS = require_lib77();
    var FLOAT32_SMALLEST_NORMAL = require_lib119();
    var MAX_ITER = 1e6;
    function continuedFractionA(gen, factor2, maxIter) {
      var delta;
      var a0;
      var C;
      var D;
      var f;
      var v;
      v = gen();
      f = v[1];
      a0 = v[0];
      if (f === 0) {
        f = FLOAT32_SMALLEST_NORMAL;
      }
      C = f;
      D = 0;
      do {
        v = gen();
        if (v) {
          D = v[1] + v[0] * D;
          if (D === 0) {
            D = FLOAT32_SMALLEST_NORMAL;
          }
          C = v[1] + v[0] / C;
          if (C === 0) {
            C = FLOAT32_SMALLEST_NORMAL;
          }
          D = 1 / D;
          delta = C * D;
          f *= delta;
        }
      } while (v && abs(delta - 1) > factor2 && --maxIter);
      return a0 / f;
    }
    function continuedFractionB(gen, factor2, maxIter) {
      var delta;
      var C;
      var D;
      var f;
      var v;
      v = gen();
      f = v[1];
      if (f === 0) {
        f = FLOAT32_SMALLEST_NORMAL;
      }
      C = f;
      D = 0;
      do {
        v = gen();
        if (v) {
          D = v[1] + v[0] * D;
          if (D === 0) {
            D = FLOAT32_SMALLEST_NORMAL;
          }
          C = v[1] + v[0] / C;
          if (C === 0) {
            C = FLOAT32_SMALLEST_NORMAL;
          }
          D = 1 / D;
          delta = C * D;
          f *= delta;
        }
      } while (v && abs(delta - 1) > factor2 && --maxIter);
      return f;
    }
    function continuedFraction(generator, options) {
      var maxIter;
      var opts;
      var eps;
      opts = {};
      if (arguments.length > 1) {
        opts = options;
      }
      eps = opts.tolerance || EPS;
      maxIter = opts.maxIter || MAX_ITER;
      if (opts.keep) {
        return continuedFractionB(generator, eps, maxIter);
      }
      return continuedFractionA(generator, eps, maxIter);
    }
    module.exports = continuedFraction;
  }
});

// node_modules/@stdlib/math-base-tools-continued-fraction/lib/index.js
var require_lib120 = __commonJS({
  "node_modules/@stdlib/math-base-tools-continued-fraction/lib/index.js"(exports, module) {
    "use strict";
    var hasGeneratorSupport = require_lib109();
    var generator = require_generators2();
    var basic = require_basic2();
    var continuedFraction;
    if (hasGeneratorSupport()) {
      continuedFraction = generator;
    } else {
      continuedFraction = basic;
    }
    module.exports = continuedFraction;
  }
});

// node_modules/@stdlib/math-base-special-gammainc/lib/upper_incomplete_gamma_fract.js
var require_upper_incomplete_gamma_fract = __commonJS({
  "node_modules/@stdlib/math-base-special-gammainc/lib/upper_incomplete_gamma_fract.js"(exports, module) {
    "use strict";
    function upperIncompleteGammaFract(a1, z1) {
      var z2 = z1 - a1 + 1;
      var a = a1;
      var k = 0;
      return next;
      function next() {
        k += 1;
        z2 += 2;
        return [
          k * (a - k),
          z2
        ];
      }
    }
    module.exports = upperIncompleteGammaFract;
  }
});

// node_modules/@stdlib/math-base-special-gammainc/lib/upper_gamma_fraction.js
var require_upper_gamma_fraction = __commonJS({
  "node_modules/@stdlib/math-base-special-gammainc/lib/upper_gamma_fraction.js"(exports, module) {
    "use strict";
    var continuedFraction = require_lib120();
    var upperIncompleteGammaFract = require_upper_incomplete_gamma_fract();
    function upperGammaFraction(a, z2) {
      var f = upperIncompleteGammaFract(a, z2);
      return 1 / (z2 - a + 1 + continuedFraction(f));
    }
    module.exports = upperGammaFraction;
  }
});

// node_modules/@stdlib/math-base-special-gammainc/lib/igamma_final.js
var require_igamma_final = __commonJS({
  "node_modules/@stdlib/math-base-special-gammainc/lib/igamma_final.js"(exports, module) {
    "use strict";
    var floor = require_lib7();
    var gamma = require_lib97();
    var abs = require_lib46();
    var pow = require_lib75();
    var ln = require_lib59();
    var SQRT_EPSILON = require_lib107();
    var FLOAT64_MAX = require_lib83();
    var MAX_LN = require_lib106();
    var tgammaILargeX = require_tgamma_i_large_x();
    var finiteGammaQ = require_finite_gamma_q();
    var finiteHalfGammaQ = require_finite_half_gamma_q();
    var fullIGammaPrefix = require_full_igamma_prefix();
    var igammaTemmeLarge = require_igamma_temme_large();
    var lowerGammaSeries = require_lower_gamma_series();
    var regularisedGammaPrefix = require_regularised_gamma_prefix();
    var tgammaSmallUpperPart = require_tgamma_small_upper_part();
    var upperGammaFraction = require_upper_gamma_fraction();
    function igammaFinal(x, a, regularized, upper) {
      var optimisedInvert;
      var evalMethod;
      var isHalfInt;
      var initValue;
      var useTemme;
      var isSmallA;
      var result;
      var invert2;
      var isInt;
      var sigma;
      var res;
      var gam;
      var fa;
      var g2;
      result = 0;
      invert2 = upper;
      isSmallA = a < 30 && a <= x + 1 && x < MAX_LN;
      if (isSmallA) {
        fa = floor(a);
        isInt = fa === a;
        isHalfInt = isInt ? false : abs(fa - a) === 0.5;
      } else {
        isInt = false;
        isHalfInt = false;
      }
      if (isInt && x > 0.6) {
        invert2 = !invert2;
        evalMethod = 0;
      } else if (isHalfInt && x > 0.2) {
        invert2 = !invert2;
        evalMethod = 1;
      } else if (x < SQRT_EPSILON && a > 1) {
        evalMethod = 6;
      } else if (x > 1e3 && (a < x || abs(a - 50) / x < 1)) {
        invert2 = !invert2;
        evalMethod = 7;
      } else if (x < 0.5) {
        if (-0.4 / ln(x) < a) {
          evalMethod = 2;
        } else {
          evalMethod = 3;
        }
      } else if (x < 1.1) {
        if (x * 0.75 < a) {
          evalMethod = 2;
        } else {
          evalMethod = 3;
        }
      } else {
        useTemme = false;
        if (regularized && a > 20) {
          sigma = abs((x - a) / a);
          if (a > 200) {
            if (20 / a > sigma * sigma) {
              useTemme = true;
            }
          } else if (sigma < 0.4) {
            useTemme = true;
          }
        }
        if (useTemme) {
          evalMethod = 5;
        } else if (x - 1 / (3 * x) < a) {
          evalMethod = 2;
        } else {
          evalMethod = 4;
          invert2 = !invert2;
        }
      }
      switch (evalMethod) {
        case 0:
          result = finiteGammaQ(a, x);
          if (regularized === false) {
            result *= gamma(a);
          }
          break;
        case 1:
          result = finiteHalfGammaQ(a, x);
          if (regularized === false) {
            result *= gamma(a);
          }
          break;
        case 2:
          result = regularized ? regularisedGammaPrefix(a, x) : fullIGammaPrefix(a, x);
          if (result !== 0) {
            initValue = 0;
            optimisedInvert = false;
            if (invert2) {
              initValue = regularized ? 1 : gamma(a);
              if (regularized || result >= 1 || FLOAT64_MAX * result > initValue) {
                initValue /= result;
                if (regularized || a < 1 || FLOAT64_MAX / a > initValue) {
                  initValue *= -a;
                  optimisedInvert = true;
                } else {
                  initValue = 0;
                }
              } else {
                initValue = 0;
              }
            }
            result *= lowerGammaSeries(a, x, initValue) / a;
            if (optimisedInvert) {
              invert2 = false;
              result = -result;
            }
          }
          break;
        case 3:
          invert2 = !invert2;
          res = tgammaSmallUpperPart(a, x, invert2);
          result = res[0];
          g2 = res[1];
          invert2 = false;
          if (regularized) {
            result /= g2;
          }
          break;
        case 4:
          result = regularized ? regularisedGammaPrefix(a, x) : fullIGammaPrefix(a, x);
          if (result !== 0) {
            result *= upperGammaFraction(a, x);
          }
          break;
        case 5:
          result = igammaTemmeLarge(a, x);
          if (x >= a) {
            invert2 = !invert2;
          }
          break;
        case 6:
          result = regularized ? pow(x, a) / gamma(a + 1) : pow(x, a) / a;
          result *= 1 - a * x / (a + 1);
          break;
        case 7:
          result = regularized ? regularisedGammaPrefix(a, x) : fullIGammaPrefix(a, x);
          result /= x;
          if (result !== 0) {
            result *= tgammaILargeX(a, x);
          }
          break;
      }
      if (regularized && result > 1) {
        result = 1;
      }
      if (invert2) {
        gam = regularized ? 1 : gamma(a);
        result = gam - result;
      }
      return result;
    }
    module.exports = igammaFinal;
  }
});

// node_modules/@stdlib/math-base-special-gammainc/lib/main.js
var require_main84 = __commonJS({
  "node_modules/@stdlib/math-base-special-gammainc/lib/main.js"(exports, module) {
    "use strict";
    var gammaln = require_lib105();
    var exp = require_lib51();
    var ln = require_lib59();
    var SQRT_TWO_PI = require_lib95();
    var MAX_LN = require_lib106();
    var PINF = require_lib12();
    var FLOAT64_MAX_NTH_FACTORIAL = require_lib98();
    var igammaFinal = require_igamma_final();
    var lowerGammaSeries = require_lower_gamma_series();
    var upperGammaFraction = require_upper_gamma_fraction();
    function gammainc(x, a, regularized, upper) {
      var normalized;
      var initValue;
      var invert2;
      var result;
      if (x < 0 || a <= 0) {
        return NaN;
      }
      normalized = regularized === void 0 ? true : regularized;
      invert2 = upper;
      if (a >= FLOAT64_MAX_NTH_FACTORIAL && !normalized) {
        if (invert2 && a * 4 < x) {
          result = a * ln(x) - x;
          result += ln(upperGammaFraction(a, x));
        } else if (!invert2 && a > 4 * x) {
          result = a * ln(x) - x;
          initValue = 0;
          result += ln(lowerGammaSeries(a, x, initValue) / a);
        } else {
          result = igammaFinal(x, a, true, invert2);
          if (result === 0) {
            if (invert2) {
              result = 1 + 1 / (12 * a) + 1 / (288 * a * a);
              result = ln(result) - a + (a - 0.5) * ln(a);
              result += ln(SQRT_TWO_PI);
            } else {
              result = a * ln(x) - x;
              initValue = 0;
              result += ln(lowerGammaSeries(a, x, initValue) / a);
            }
          } else {
            result = ln(result) + gammaln(a);
          }
        }
        if (result > MAX_LN) {
          return PINF;
        }
        return exp(result);
      }
      return igammaFinal(x, a, normalized, invert2);
    }
    module.exports = gammainc;
  }
});

// node_modules/@stdlib/math-base-special-gammainc/lib/index.js
var require_lib121 = __commonJS({
  "node_modules/@stdlib/math-base-special-gammainc/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main84();
    module.exports = main;
  }
});

// node_modules/@stdlib/math-base-special-kernel-betainc/lib/full_igamma_prefix.js
var require_full_igamma_prefix2 = __commonJS({
  "node_modules/@stdlib/math-base-special-kernel-betainc/lib/full_igamma_prefix.js"(exports, module) {
    "use strict";
    var exp = require_lib51();
    var pow = require_lib75();
    var ln = require_lib59();
    var MAX_LN = require_lib106();
    var MIN_LN = require_lib111();
    function fullIGammaPrefix(a, z2) {
      var prefix;
      var alz;
      alz = a * ln(z2);
      if (z2 >= 1) {
        if (alz < MAX_LN && -z2 > MIN_LN) {
          prefix = pow(z2, a) * exp(-z2);
        } else if (a >= 1) {
          prefix = pow(z2 / exp(z2 / a), a);
        } else {
          prefix = exp(alz - z2);
        }
      } else if (alz > MIN_LN) {
        prefix = pow(z2, a) * exp(-z2);
      } else if (z2 / a < MAX_LN) {
        prefix = pow(z2 / exp(z2 / a), a);
      } else {
        prefix = exp(alz - z2);
      }
      return prefix;
    }
    module.exports = fullIGammaPrefix;
  }
});

// node_modules/@stdlib/math-base-special-kernel-betainc/lib/regularized_gamma_prefix.js
var require_regularized_gamma_prefix = __commonJS({
  "node_modules/@stdlib/math-base-special-kernel-betainc/lib/regularized_gamma_prefix.js"(exports, module) {
    "use strict";
    var lanczosSumExpGScaled = require_lib116();
    var gammaln = require_lib105();
    var gamma = require_lib97();
    var log1p = require_lib65();
    var sqrt = require_lib54();
    var abs = require_lib46();
    var exp = require_lib51();
    var pow = require_lib75();
    var max2 = require_lib80();
    var min2 = require_lib82();
    var ln = require_lib59();
    var MAX_LN = require_lib106();
    var MIN_LN = require_lib111();
    var G = require_lib101();
    var E = require_lib76();
    function regularizedGammaPrefix(a, z2) {
      var prefix;
      var amza;
      var agh;
      var alz;
      var amz;
      var sq;
      var d;
      agh = a + G - 0.5;
      d = (z2 - a - G + 0.5) / agh;
      if (a < 1) {
        if (z2 <= MIN_LN) {
          return exp(a * ln(z2) - z2 - gammaln(a));
        }
        return pow(z2, a) * exp(-z2) / gamma(a);
      }
      if (abs(d * d * a) <= 100 && a > 150) {
        prefix = a * (log1p(d) - d) + z2 * (0.5 - G) / agh;
        prefix = exp(prefix);
      } else {
        alz = a * ln(z2 / agh);
        amz = a - z2;
        if (min2(alz, amz) <= MIN_LN || max2(alz, amz) >= MAX_LN) {
          amza = amz / a;
          if (min2(alz, amz) / 2 > MIN_LN && max2(alz, amz) / 2 < MAX_LN) {
            sq = pow(z2 / agh, a / 2) * exp(amz / 2);
            prefix = sq * sq;
          } else if (min2(alz, amz) / 4 > MIN_LN && max2(alz, amz) / 4 < MAX_LN && z2 > a) {
            sq = pow(z2 / agh, a / 4) * exp(amz / 4);
            prefix = sq * sq;
            prefix *= prefix;
          } else if (amza > MIN_LN && amza < MAX_LN) {
            prefix = pow(z2 * exp(amza) / agh, a);
          } else {
            prefix = exp(alz + amz);
          }
        } else {
          prefix = pow(z2 / agh, a) * exp(amz);
        }
      }
      prefix *= sqrt(agh / E) / lanczosSumExpGScaled(a);
      return prefix;
    }
    module.exports = regularizedGammaPrefix;
  }
});

// node_modules/@stdlib/math-base-special-kernel-betainc/lib/beta_small_b_large_a_series.js
var require_beta_small_b_large_a_series = __commonJS({
  "node_modules/@stdlib/math-base-special-kernel-betainc/lib/beta_small_b_large_a_series.js"(exports, module) {
    "use strict";
    var gammaDeltaRatio = require_lib102();
    var factorial = require_lib99();
    var gammainc = require_lib121();
    var log1p = require_lib65();
    var abs = require_lib46();
    var pow = require_lib75();
    var ln = require_lib59();
    var MIN_VALUE = require_lib45();
    var EPSILON = require_lib77();
    var fullIGammaPrefix = require_full_igamma_prefix2();
    var regularizedGammaPrefix = require_regularized_gamma_prefix();
    var p = new Array(30);
    function betaSmallBLargeASeries(a, b, x, y, s0, mult, normalized) {
      var prefix;
      var tmp1;
      var tnp1;
      var sum2;
      var b2n;
      var bm1;
      var lx2;
      var lxp;
      var mbn;
      var lx;
      var t4;
      var h;
      var j;
      var m;
      var n;
      var r;
      var t;
      var u;
      bm1 = b - 1;
      t = a + bm1 / 2;
      if (y < 0.35) {
        lx = log1p(-y);
      } else {
        lx = ln(x);
      }
      u = -t * lx;
      h = regularizedGammaPrefix(b, u);
      if (h <= MIN_VALUE) {
        return s0;
      }
      if (normalized) {
        prefix = h / gammaDeltaRatio(a, b);
        prefix /= pow(t, b);
      } else {
        prefix = fullIGammaPrefix(b, u) / pow(t, b);
      }
      prefix *= mult;
      p[0] = 1;
      j = gammainc(u, b, true, true);
      j /= h;
      sum2 = s0 + prefix * j;
      tnp1 = 1;
      lx2 = lx / 2;
      lx2 *= lx2;
      lxp = 1;
      t4 = 4 * t * t;
      b2n = b;
      for (n = 1; n < p.length; ++n) {
        tnp1 += 2;
        p[n] = 0;
        mbn = b - n;
        tmp1 = 3;
        for (m = 1; m < n; ++m) {
          mbn = m * b - n;
          p[n] += mbn * p[n - m] / factorial(tmp1);
          tmp1 += 2;
        }
        p[n] /= n;
        p[n] += bm1 / factorial(tnp1);
        j = (b2n * (b2n + 1) * j + (u + b2n + 1) * lxp) / t4;
        lxp *= lx2;
        b2n += 2;
        r = prefix * p[n] * j;
        sum2 += r;
        if (r > 1) {
          if (abs(r) < abs(EPSILON * sum2)) {
            break;
          }
        } else if (abs(r / EPSILON) < abs(sum2)) {
          break;
        }
      }
      return sum2;
    }
    module.exports = betaSmallBLargeASeries;
  }
});

// node_modules/@stdlib/math-base-special-kernel-betainc/lib/rising_factorial_ratio.js
var require_rising_factorial_ratio = __commonJS({
  "node_modules/@stdlib/math-base-special-kernel-betainc/lib/rising_factorial_ratio.js"(exports, module) {
    "use strict";
    function risingFactorialRatio(a, b, k) {
      var result;
      var i;
      if (k === 0) {
        return 1;
      }
      result = 1;
      for (i = 0; i < k; i++) {
        result *= (a + i) / (b + i);
      }
      return result;
    }
    module.exports = risingFactorialRatio;
  }
});

// node_modules/@stdlib/math-base-special-maxabs/lib/main.js
var require_main85 = __commonJS({
  "node_modules/@stdlib/math-base-special-maxabs/lib/main.js"(exports, module) {
    "use strict";
    var abs = require_lib46();
    var max2 = require_lib80();
    function maxabs(x, y) {
      return max2(abs(x), abs(y));
    }
    module.exports = maxabs;
  }
});

// node_modules/@stdlib/math-base-special-maxabs/lib/index.js
var require_lib122 = __commonJS({
  "node_modules/@stdlib/math-base-special-maxabs/lib/index.js"(exports, module) {
    "use strict";
    var maxabs = require_main85();
    module.exports = maxabs;
  }
});

// node_modules/@stdlib/math-base-special-minabs/lib/main.js
var require_main86 = __commonJS({
  "node_modules/@stdlib/math-base-special-minabs/lib/main.js"(exports, module) {
    "use strict";
    var abs = require_lib46();
    var min2 = require_lib82();
    function minabs(x, y) {
      return min2(abs(x), abs(y));
    }
    module.exports = minabs;
  }
});

// node_modules/@stdlib/math-base-special-minabs/lib/index.js
var require_lib123 = __commonJS({
  "node_modules/@stdlib/math-base-special-minabs/lib/index.js"(exports, module) {
    "use strict";
    var minabs = require_main86();
    module.exports = minabs;
  }
});

// node_modules/@stdlib/math-base-special-kernel-betainc/lib/ibeta_power_terms.js
var require_ibeta_power_terms = __commonJS({
  "node_modules/@stdlib/math-base-special-kernel-betainc/lib/ibeta_power_terms.js"(exports, module) {
    "use strict";
    var lanczosSumExpGScaled = require_lib116();
    var maxabs = require_lib122();
    var minabs = require_lib123();
    var expm1 = require_lib64();
    var log1p = require_lib65();
    var sqrt = require_lib54();
    var abs = require_lib46();
    var exp = require_lib51();
    var pow = require_lib75();
    var min2 = require_lib82();
    var ln = require_lib59();
    var MAX_LN = require_lib106();
    var MIN_LN = require_lib111();
    var G = require_lib101();
    var E = require_lib76();
    function ibetaPowerTerms(a, b, x, y, normalized) {
      var result;
      var smallA;
      var ratio2;
      var agh;
      var bgh;
      var cgh;
      var l1;
      var l2;
      var l3;
      var p1;
      var b1;
      var b2;
      var c;
      var l;
      if (!normalized) {
        return pow(x, a) * pow(y, b);
      }
      c = a + b;
      agh = a + G - 0.5;
      bgh = b + G - 0.5;
      cgh = c + G - 0.5;
      result = lanczosSumExpGScaled(c);
      result /= lanczosSumExpGScaled(a) * lanczosSumExpGScaled(b);
      result *= sqrt(bgh / E);
      result *= sqrt(agh / cgh);
      l1 = (x * b - y * agh) / agh;
      l2 = (y * a - x * bgh) / bgh;
      if (minabs(l1, l2) < 0.2) {
        if (l1 * l2 > 0 || min2(a, b) < 1) {
          if (abs(l1) < 0.1) {
            result *= exp(a * log1p(l1));
          } else {
            result *= pow(x * cgh / agh, a);
          }
          if (abs(l2) < 0.1) {
            result *= exp(b * log1p(l2));
          } else {
            result *= pow(y * cgh / bgh, b);
          }
        } else if (maxabs(l1, l2) < 0.5) {
          smallA = a < b;
          ratio2 = b / a;
          if (smallA && ratio2 * l2 < 0.1 || !smallA && l1 / ratio2 > 0.1) {
            l3 = expm1(ratio2 * log1p(l2));
            l3 = l1 + l3 + l3 * l1;
            l3 = a * log1p(l3);
            result *= exp(l3);
          } else {
            l3 = expm1(log1p(l1) / ratio2);
            l3 = l2 + l3 + l3 * l2;
            l3 = b * log1p(l3);
            result *= exp(l3);
          }
        } else if (abs(l1) < abs(l2)) {
          l = a * log1p(l1) + b * ln(y * cgh / bgh);
          if (l <= MIN_LN || l >= MAX_LN) {
            l += ln(result);
            if (l >= MAX_LN) {
              return NaN;
            }
            result = exp(l);
          } else {
            result *= exp(l);
          }
        } else {
          l = b * log1p(l2) + a * ln(x * cgh / agh);
          if (l <= MIN_LN || l >= MAX_LN) {
            l += ln(result);
            if (l >= MAX_LN) {
              return NaN;
            }
            result = exp(l);
          } else {
            result *= exp(l);
          }
        }
      } else {
        b1 = x * cgh / agh;
        b2 = y * cgh / bgh;
        l1 = a * ln(b1);
        l2 = b * ln(b2);
        if (l1 >= MAX_LN || l1 <= MIN_LN || l2 >= MAX_LN || l2 <= MIN_LN) {
          if (a < b) {
            p1 = pow(b2, b / a);
            l3 = a * (ln(b1) + ln(p1));
            if (l3 < MAX_LN && l3 > MIN_LN) {
              result *= pow(p1 * b1, a);
            } else {
              l2 += l1 + ln(result);
              if (l2 >= MAX_LN) {
                return NaN;
              }
              result = exp(l2);
            }
          } else {
            p1 = pow(b1, a / b);
            l3 = (ln(p1) + ln(b2)) * b;
            if (l3 < MAX_LN && l3 > MIN_LN) {
              result *= pow(p1 * b2, b);
            } else {
              l2 += l1 + ln(result);
              if (l2 >= MAX_LN) {
                return NaN;
              }
              result = exp(l2);
            }
          }
        } else {
          result *= pow(b1, a) * pow(b2, b);
        }
      }
      return result;
    }
    module.exports = ibetaPowerTerms;
  }
});

// node_modules/@stdlib/math-base-special-kernel-betainc/lib/ibeta_fraction2.js
var require_ibeta_fraction2 = __commonJS({
  "node_modules/@stdlib/math-base-special-kernel-betainc/lib/ibeta_fraction2.js"(exports, module) {
    "use strict";
    var continuedFraction = require_lib120();
    var ibetaPowerTerms = require_ibeta_power_terms();
    var OPTS = {
      "keep": true,
      "maxIter": 1e3
    };
    function ibetaFraction2t(a, b, x, y) {
      var m = 0;
      return next;
      function next() {
        var denom;
        var aN;
        var bN;
        aN = (a + m - 1) * (a + b + m - 1) * m * (b - m) * x * x;
        denom = a + 2 * m - 1;
        aN /= denom * denom;
        bN = m;
        bN += m * (b - m) * x / (a + 2 * m - 1);
        bN += (a + m) * (a * y - b * x + 1 + m * (2 - x)) / (a + 2 * m + 1);
        m += 1;
        return [aN, bN];
      }
    }
    function ibetaFraction2(a, b, x, y, normalized, out) {
      var result;
      var fract;
      var f;
      result = ibetaPowerTerms(a, b, x, y, normalized);
      if (out) {
        out[1] = result;
      }
      if (result === 0) {
        return result;
      }
      f = ibetaFraction2t(a, b, x, y);
      fract = continuedFraction(f, OPTS);
      return result / fract;
    }
    module.exports = ibetaFraction2;
  }
});

// node_modules/@stdlib/constants-float64-max-safe-integer/lib/index.js
var require_lib124 = __commonJS({
  "node_modules/@stdlib/constants-float64-max-safe-integer/lib/index.js"(exports, module) {
    "use strict";
    var FLOAT64_MAX_SAFE_INTEGER = 9007199254740991;
    module.exports = FLOAT64_MAX_SAFE_INTEGER;
  }
});

// node_modules/@stdlib/math-base-special-gcd/lib/bitwise_binary_gcd.js
var require_bitwise_binary_gcd = __commonJS({
  "node_modules/@stdlib/math-base-special-gcd/lib/bitwise_binary_gcd.js"(exports, module) {
    "use strict";
    function gcd(a, b) {
      var k = 0;
      var t;
      if (a === 0) {
        return b;
      }
      if (b === 0) {
        return a;
      }
      while ((a & 1) === 0 && (b & 1) === 0) {
        a >>>= 1;
        b >>>= 1;
        k += 1;
      }
      while ((a & 1) === 0) {
        a >>>= 1;
      }
      while (b) {
        while ((b & 1) === 0) {
          b >>>= 1;
        }
        if (a > b) {
          t = b;
          b = a;
          a = t;
        }
        b -= a;
      }
      return a << k;
    }
    module.exports = gcd;
  }
});

// node_modules/@stdlib/math-base-special-gcd/lib/binary_gcd.js
var require_binary_gcd = __commonJS({
  "node_modules/@stdlib/math-base-special-gcd/lib/binary_gcd.js"(exports, module) {
    "use strict";
    function gcd(a, b) {
      var k = 1;
      var t;
      if (a === 0) {
        return b;
      }
      if (b === 0) {
        return a;
      }
      while (a % 2 === 0 && b % 2 === 0) {
        a /= 2;
        b /= 2;
        k *= 2;
      }
      while (a % 2 === 0) {
        a /= 2;
      }
      while (b) {
        while (b % 2 === 0) {
          b /= 2;
        }
        if (a > b) {
          t = b;
          b = a;
          a = t;
        }
        b -= a;
      }
      return k * a;
    }
    module.exports = gcd;
  }
});

// node_modules/@stdlib/math-base-special-gcd/lib/main.js
var require_main87 = __commonJS({
  "node_modules/@stdlib/math-base-special-gcd/lib/main.js"(exports, module) {
    "use strict";
    var isnan = require_lib6();
    var isInteger = require_lib68();
    var PINF = require_lib12();
    var NINF = require_lib11();
    var INT32_MAX = require_lib84();
    var bitwise = require_bitwise_binary_gcd();
    var largeIntegers = require_binary_gcd();
    function gcd(a, b) {
      if (isnan(a) || isnan(b)) {
        return NaN;
      }
      if (a === PINF || b === PINF || a === NINF || b === NINF) {
        return NaN;
      }
      if (!(isInteger(a) && isInteger(b))) {
        return NaN;
      }
      if (a < 0) {
        a = -a;
      }
      if (b < 0) {
        b = -b;
      }
      if (a <= INT32_MAX && b <= INT32_MAX) {
        return bitwise(a, b);
      }
      return largeIntegers(a, b);
    }
    module.exports = gcd;
  }
});

// node_modules/@stdlib/math-base-special-gcd/lib/index.js
var require_lib125 = __commonJS({
  "node_modules/@stdlib/math-base-special-gcd/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main87();
    module.exports = main;
  }
});

// node_modules/@stdlib/math-base-special-binomcoef/lib/main.js
var require_main88 = __commonJS({
  "node_modules/@stdlib/math-base-special-binomcoef/lib/main.js"(exports, module) {
    "use strict";
    var MAX_SAFE_INTEGER = require_lib124();
    var PINF = require_lib12();
    var isInteger = require_lib68();
    var isnan = require_lib6();
    var isOdd = require_lib70();
    var floor = require_lib7();
    var gcd = require_lib125();
    function binomcoef(n, k) {
      var res;
      var sgn;
      var b;
      var c;
      var d;
      var g2;
      var s;
      if (isnan(n) || isnan(k)) {
        return NaN;
      }
      if (!isInteger(n) || !isInteger(k)) {
        return NaN;
      }
      if (k < 0) {
        return 0;
      }
      sgn = 1;
      if (n < 0) {
        n = -n + k - 1;
        if (isOdd(k)) {
          sgn *= -1;
        }
      }
      if (k > n) {
        return 0;
      }
      if (k === 0 || k === n) {
        return sgn;
      }
      if (k === 1 || k === n - 1) {
        return sgn * n;
      }
      if (n - k < k) {
        k = n - k;
      }
      s = floor(MAX_SAFE_INTEGER / n);
      res = 1;
      for (d = 1; d <= k; d++) {
        if (res > s) {
          break;
        }
        res *= n;
        res /= d;
        n -= 1;
      }
      if (d > k) {
        return sgn * res;
      }
      b = binomcoef(n, k - d + 1);
      if (b === PINF) {
        return sgn * b;
      }
      c = binomcoef(k, k - d + 1);
      g2 = gcd(b, c);
      b /= g2;
      c /= g2;
      res /= c;
      return sgn * res * b;
    }
    module.exports = binomcoef;
  }
});

// node_modules/@stdlib/math-base-special-binomcoef/lib/index.js
var require_lib126 = __commonJS({
  "node_modules/@stdlib/math-base-special-binomcoef/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main88();
    module.exports = main;
  }
});

// node_modules/@stdlib/math-base-special-kernel-betainc/lib/binomial_ccdf.js
var require_binomial_ccdf = __commonJS({
  "node_modules/@stdlib/math-base-special-kernel-betainc/lib/binomial_ccdf.js"(exports, module) {
    "use strict";
    var binomcoef = require_lib126();
    var floor = require_lib7();
    var pow = require_lib75();
    var MIN_VALUE = require_lib45();
    function binomialCCDF(n, k, x, y) {
      var startTerm;
      var result;
      var start;
      var term;
      var i;
      result = pow(x, n);
      if (result > MIN_VALUE) {
        term = result;
        for (i = floor(n - 1); i > k; i--) {
          term *= (i + 1) * y / ((n - i) * x);
          result += term;
        }
      } else {
        start = floor(n * x);
        if (start <= k + 1) {
          start = floor(k + 2);
        }
        result = pow(x, start) * pow(y, n - start);
        result *= binomcoef(floor(n), floor(start));
        if (result === 0) {
          for (i = start - 1; i > k; i--) {
            result += pow(x, i) * pow(y, n - i);
            result *= binomcoef(floor(n), floor(i));
          }
        } else {
          term = result;
          startTerm = result;
          for (i = start - 1; i > k; i--) {
            term *= (i + 1) * y / ((n - i) * x);
            result += term;
          }
          term = startTerm;
          for (i = start + 1; i <= n; i++) {
            term *= (n - i + 1) * x / (i * y);
            result += term;
          }
        }
      }
      return result;
    }
    module.exports = binomialCCDF;
  }
});

// node_modules/@stdlib/math-base-special-kernel-betainc/lib/ibeta_a_step.js
var require_ibeta_a_step = __commonJS({
  "node_modules/@stdlib/math-base-special-kernel-betainc/lib/ibeta_a_step.js"(exports, module) {
    "use strict";
    var ibetaPowerTerms = require_ibeta_power_terms();
    function ibetaAStep(a, b, x, y, k, normalized, out) {
      var prefix;
      var term;
      var sum2;
      var i;
      prefix = ibetaPowerTerms(a, b, x, y, normalized);
      if (out) {
        out[1] = prefix;
      }
      prefix /= a;
      if (prefix === 0) {
        return prefix;
      }
      sum2 = 1;
      term = 1;
      for (i = 0; i < k - 1; ++i) {
        term *= (a + b + i) * x / (a + i + 1);
        sum2 += term;
      }
      prefix *= sum2;
      return prefix;
    }
    module.exports = ibetaAStep;
  }
});

// node_modules/@stdlib/math-base-special-kernel-betainc/lib/ibeta_series.js
var require_ibeta_series = __commonJS({
  "node_modules/@stdlib/math-base-special-kernel-betainc/lib/ibeta_series.js"(exports, module) {
    "use strict";
    var lanczosSumExpGScaled = require_lib116();
    var sumSeries = require_lib110();
    var log1p = require_lib65();
    var sqrt = require_lib54();
    var exp = require_lib51();
    var pow = require_lib75();
    var ln = require_lib59();
    var MIN_VALUE = require_lib45();
    var MAX_LN = require_lib106();
    var MIN_LN = require_lib111();
    var G = require_lib101();
    var E = require_lib76();
    var opts = {
      "maxTerms": 100
    };
    function ibetaSeriesT(a, b, x, result) {
      var poch = 1 - b;
      var n = 1;
      return next;
      function next() {
        var r = result / a;
        a += 1;
        result *= poch * x / n;
        n += 1;
        poch += 1;
        return r;
      }
    }
    function ibetaSeries(a, b, x, s0, normalized, out, y) {
      var result;
      var agh;
      var bgh;
      var cgh;
      var l1;
      var l2;
      var c;
      var s;
      if (normalized) {
        c = a + b;
        agh = a + G - 0.5;
        bgh = b + G - 0.5;
        cgh = c + G - 0.5;
        result = lanczosSumExpGScaled(c) / (lanczosSumExpGScaled(a) * lanczosSumExpGScaled(b));
        l1 = ln(cgh / bgh) * (b - 0.5);
        l2 = ln(x * cgh / agh) * a;
        if (l1 > MIN_LN && l1 < MAX_LN && l2 > MIN_LN && l2 < MAX_LN) {
          if (a * b < bgh * 10) {
            result *= exp((b - 0.5) * log1p(a / bgh));
          } else {
            result *= pow(cgh / bgh, b - 0.5);
          }
          result *= pow(x * cgh / agh, a);
          result *= sqrt(agh / E);
          if (out) {
            out[1] = result * pow(y, b);
          }
        } else {
          result = ln(result) + l1 + l2 + (ln(agh) - 1) / 2;
          if (out) {
            out[1] = exp(result + b * ln(y));
          }
          result = exp(result);
        }
      } else {
        result = pow(x, a);
      }
      if (result < MIN_VALUE) {
        return s0;
      }
      s = ibetaSeriesT(a, b, x, result);
      opts.initialValue = s0;
      return sumSeries(s, opts);
    }
    module.exports = ibetaSeries;
  }
});

// node_modules/@stdlib/math-base-special-kernel-betainc/lib/assign.js
var require_assign3 = __commonJS({
  "node_modules/@stdlib/math-base-special-kernel-betainc/lib/assign.js"(exports, module) {
    "use strict";
    var isnan = require_lib6();
    var expm1 = require_lib64();
    var floor = require_lib7();
    var log1p = require_lib65();
    var asin = require_lib67();
    var beta = require_lib78();
    var sqrt = require_lib54();
    var exp = require_lib51();
    var pow = require_lib75();
    var max2 = require_lib80();
    var min2 = require_lib82();
    var MAX_FLOAT64 = require_lib83();
    var MIN_FLOAT64 = require_lib45();
    var MAX_INT32 = require_lib84();
    var HALF_PI = require_lib85();
    var PI = require_lib86();
    var betaSmallBLargeASeries = require_beta_small_b_large_a_series();
    var risingFactorialRatio = require_rising_factorial_ratio();
    var ibetaPowerTerms = require_ibeta_power_terms();
    var ibetaFraction2 = require_ibeta_fraction2();
    var binomialCCDF = require_binomial_ccdf();
    var ibetaAStep = require_ibeta_a_step();
    var ibetaSeries = require_ibeta_series();
    var ONE_OVER_PI = 1 / PI;
    function ibetaImp(x, a, b, regularized, upper, out, stride, offset) {
      var lambda;
      var prefix;
      var fract;
      var bbar;
      var div;
      var tmp;
      var i0;
      var i1;
      var k;
      var n;
      var p;
      var y;
      y = 1 - x;
      i0 = offset;
      i1 = offset + stride;
      out[i1] = -1;
      if (isnan(x) || x < 0 || x > 1) {
        out[i0] = NaN;
        out[i1] = NaN;
        return out;
      }
      if (regularized) {
        if (a < 0 || b < 0) {
          out[i0] = NaN;
          out[i1] = NaN;
          return out;
        }
        if (a === 0) {
          if (b === 0) {
            out[i0] = NaN;
            out[i1] = NaN;
            return out;
          }
          if (b > 0) {
            out[i0] = upper ? 0 : 1;
            return out;
          }
        } else if (b === 0) {
          if (a > 0) {
            out[i0] = upper ? 1 : 0;
            return out;
          }
        }
      } else if (a <= 0 || b <= 0) {
        out[i0] = NaN;
        out[i1] = NaN;
        return out;
      }
      if (x === 0) {
        if (a === 1) {
          out[i1] = 1;
        } else {
          out[i1] = a < 1 ? MAX_FLOAT64 / 2 : MIN_FLOAT64 * 2;
        }
        if (upper) {
          out[i0] = regularized ? 1 : beta(a, b);
          return out;
        }
        out[i0] = 0;
        return out;
      }
      if (x === 1) {
        if (b === 1) {
          out[i1] = 1;
        } else {
          out[i1] = b < 1 ? MAX_FLOAT64 / 2 : MIN_FLOAT64 * 2;
        }
        if (upper) {
          out[i0] = 0;
        } else {
          out[i0] = regularized ? 1 : beta(a, b);
        }
        return out;
      }
      if (a === 0.5 && b === 0.5) {
        out[i1] = ONE_OVER_PI * sqrt(y * x);
        p = upper ? asin(sqrt(y)) : asin(sqrt(x));
        p /= HALF_PI;
        if (!regularized) {
          p *= PI;
        }
        out[i0] = p;
        return out;
      }
      if (a === 1) {
        tmp = b;
        b = a;
        a = tmp;
        tmp = y;
        y = x;
        x = tmp;
        upper = !upper;
      }
      if (b === 1) {
        if (a === 1) {
          out[i0] = upper ? y : x;
          out[i1] = 1;
          return out;
        }
        out[i1] = a * pow(x, a - 1);
        if (y < 0.5) {
          p = upper ? -expm1(a * log1p(-y)) : exp(a * log1p(-y));
        } else {
          p = upper ? -(pow(x, a) - 1) : pow(x, a);
        }
        if (!regularized) {
          p /= a;
        }
        out[i0] = p;
        return out;
      }
      if (min2(a, b) <= 1) {
        if (x > 0.5) {
          tmp = b;
          b = a;
          a = tmp;
          tmp = y;
          y = x;
          x = tmp;
          upper = !upper;
        }
        if (max2(a, b) <= 1) {
          if (a >= min2(0.2, b) || pow(x, a) <= 0.9) {
            if (upper) {
              fract = -(regularized ? 1 : beta(a, b));
              upper = false;
              fract = -ibetaSeries(a, b, x, fract, regularized, out, y);
            } else {
              fract = ibetaSeries(a, b, x, 0, regularized, out, y);
            }
          } else {
            tmp = b;
            b = a;
            a = tmp;
            tmp = y;
            y = x;
            x = tmp;
            upper = !upper;
            if (y >= 0.3) {
              if (upper) {
                fract = -(regularized ? 1 : beta(a, b));
                upper = false;
                fract = -ibetaSeries(a, b, x, fract, regularized, out, y);
              } else {
                fract = ibetaSeries(a, b, x, 0, regularized, out, y);
              }
            } else {
              if (regularized) {
                prefix = 1;
              } else {
                prefix = risingFactorialRatio(a + b, a, 20);
              }
              fract = ibetaAStep(a, b, x, y, 20, regularized, out);
              if (upper) {
                fract -= regularized ? 1 : beta(a, b);
                upper = false;
                fract = -betaSmallBLargeASeries(a + 20, b, x, y, fract, prefix, regularized);
              } else {
                fract = betaSmallBLargeASeries(a + 20, b, x, y, fract, prefix, regularized);
              }
            }
          }
        } else if (b <= 1 || x < 0.1 && pow(b * x, a) <= 0.7) {
          if (upper) {
            fract = -(regularized ? 1 : beta(a, b));
            upper = false;
            fract = -ibetaSeries(a, b, x, fract, regularized, out, y);
          } else {
            fract = ibetaSeries(a, b, x, 0, regularized, out, y);
          }
        } else {
          tmp = b;
          b = a;
          a = tmp;
          tmp = y;
          y = x;
          x = tmp;
          upper = !upper;
          if (y >= 0.3) {
            if (upper) {
              fract = -(regularized ? 1 : beta(a, b));
              upper = false;
              fract = -ibetaSeries(a, b, x, fract, regularized, out, y);
            } else {
              fract = ibetaSeries(a, b, x, 0, regularized, out, y);
            }
          } else if (a >= 15) {
            if (upper) {
              fract = -(regularized ? 1 : beta(a, b));
              upper = false;
              fract = -betaSmallBLargeASeries(a, b, x, y, fract, 1, regularized);
            } else {
              fract = betaSmallBLargeASeries(a, b, x, y, 0, 1, regularized);
            }
          } else {
            if (regularized) {
              prefix = 1;
            } else {
              prefix = risingFactorialRatio(a + b, a, 20);
            }
            fract = ibetaAStep(a, b, x, y, 20, regularized, out);
            if (upper) {
              fract -= regularized ? 1 : beta(a, b);
              upper = false;
              fract = -betaSmallBLargeASeries(a + 20, b, x, y, fract, prefix, regularized);
            } else {
              fract = betaSmallBLargeASeries(a + 20, b, x, y, fract, prefix, regularized);
            }
          }
        }
      } else {
        if (a < b) {
          lambda = a - (a + b) * x;
        } else {
          lambda = (a + b) * y - b;
        }
        if (lambda < 0) {
          tmp = b;
          b = a;
          a = tmp;
          tmp = y;
          y = x;
          x = tmp;
          upper = !upper;
        }
        if (b < 40) {
          if (floor(a) === a && floor(b) === b && a < MAX_INT32 - 100) {
            k = a - 1;
            n = b + k;
            fract = binomialCCDF(n, k, x, y);
            if (!regularized) {
              fract *= beta(a, b);
            }
          } else if (b * x <= 0.7) {
            if (upper) {
              fract = -(regularized ? 1 : beta(a, b));
              upper = false;
              fract = -ibetaSeries(a, b, x, fract, regularized, out, y);
            } else {
              fract = ibetaSeries(a, b, x, 0, regularized, out, y);
            }
          } else if (a > 15) {
            n = floor(b);
            if (n === b) {
              n -= 1;
            }
            bbar = b - n;
            if (regularized) {
              prefix = 1;
            } else {
              prefix = risingFactorialRatio(a + bbar, bbar, n);
            }
            fract = ibetaAStep(bbar, a, y, x, n, regularized);
            fract = betaSmallBLargeASeries(a, bbar, x, y, fract, 1, regularized);
            fract /= prefix;
          } else if (regularized) {
            n = floor(b);
            bbar = b - n;
            if (bbar <= 0) {
              n -= 1;
              bbar += 1;
            }
            fract = ibetaAStep(bbar, a, y, x, n, regularized);
            fract += ibetaAStep(a, bbar, x, y, 20, regularized);
            if (upper) {
              fract -= 1;
            }
            fract = betaSmallBLargeASeries(a + 20, bbar, x, y, fract, 1, regularized);
            if (upper) {
              fract = -fract;
              upper = false;
            }
          } else {
            fract = ibetaFraction2(a, b, x, y, regularized, out);
          }
        } else {
          fract = ibetaFraction2(a, b, x, y, regularized, out);
        }
      }
      if (out[i1] < 0) {
        out[i1] = ibetaPowerTerms(a, b, x, y, true);
      }
      div = y * x;
      if (out[i1] !== 0) {
        if (MAX_FLOAT64 * div < out[i1]) {
          out[i1] = MAX_FLOAT64 / 2;
        } else {
          out[i1] /= div;
        }
      }
      out[i0] = upper ? (regularized ? 1 : beta(a, b)) - fract : fract;
      return out;
    }
    module.exports = ibetaImp;
  }
});

// node_modules/@stdlib/math-base-special-kernel-betainc/lib/main.js
var require_main89 = __commonJS({
  "node_modules/@stdlib/math-base-special-kernel-betainc/lib/main.js"(exports, module) {
    "use strict";
    var compute = require_assign3();
    function kernelBetainc(x, a, b, regularized, upper) {
      return compute(x, a, b, regularized, upper, [0, 0], 1, 0);
    }
    module.exports = kernelBetainc;
  }
});

// node_modules/@stdlib/math-base-special-kernel-betainc/lib/index.js
var require_lib127 = __commonJS({
  "node_modules/@stdlib/math-base-special-kernel-betainc/lib/index.js"(exports, module) {
    "use strict";
    var setReadOnly = require_lib5();
    var main = require_main89();
    var assign = require_assign3();
    setReadOnly(main, "assign", assign);
    module.exports = main;
  }
});

// node_modules/@stdlib/math-base-special-betainc/lib/main.js
var require_main90 = __commonJS({
  "node_modules/@stdlib/math-base-special-betainc/lib/main.js"(exports, module) {
    "use strict";
    var kernelBetainc = require_lib127().assign;
    function betainc(x, a, b, regularized, upper) {
      var out = [0, 0];
      regularized = regularized === false ? false : true;
      upper = upper === true ? true : false;
      kernelBetainc(x, a, b, regularized, upper, out, 1, 0);
      return out[0];
    }
    module.exports = betainc;
  }
});

// node_modules/@stdlib/math-base-special-betainc/lib/index.js
var require_lib128 = __commonJS({
  "node_modules/@stdlib/math-base-special-betainc/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main90();
    module.exports = main;
  }
});

// node_modules/@stdlib/stats-base-dists-t-cdf/lib/main.js
var require_main91 = __commonJS({
  "node_modules/@stdlib/stats-base-dists-t-cdf/lib/main.js"(exports, module) {
    "use strict";
    var betainc = require_lib128();
    var isnan = require_lib6();
    var pow = require_lib75();
    function cdf(x, v) {
      var x2;
      var p;
      var z2;
      if (isnan(x) || isnan(v) || v <= 0) {
        return NaN;
      }
      if (x === 0) {
        return 0.5;
      }
      x2 = pow(x, 2);
      if (v > 2 * x2) {
        z2 = x2 / (v + x2);
        p = betainc(z2, 0.5, v / 2, true, true) / 2;
      } else {
        z2 = v / (v + x2);
        p = betainc(z2, v / 2, 0.5, true, false) / 2;
      }
      return x > 0 ? 1 - p : p;
    }
    module.exports = cdf;
  }
});

// node_modules/@stdlib/stats-base-dists-t-cdf/lib/factory.js
var require_factory6 = __commonJS({
  "node_modules/@stdlib/stats-base-dists-t-cdf/lib/factory.js"(exports, module) {
    "use strict";
    var constantFunction = require_lib55();
    var betainc = require_lib128();
    var isnan = require_lib6();
    var pow = require_lib75();
    function factory(v) {
      if (isnan(v) || v <= 0) {
        return constantFunction(NaN);
      }
      return cdf;
      function cdf(x) {
        var x2;
        var p;
        var z2;
        if (isnan(x)) {
          return NaN;
        }
        if (x === 0) {
          return 0.5;
        }
        x2 = pow(x, 2);
        if (v > 2 * x2) {
          z2 = x2 / (v + x2);
          p = betainc(z2, 0.5, v / 2, true, true) / 2;
        } else {
          z2 = v / (v + x2);
          p = betainc(z2, v / 2, 0.5, true, false) / 2;
        }
        return x > 0 ? 1 - p : p;
      }
    }
    module.exports = factory;
  }
});

// node_modules/@stdlib/stats-base-dists-t-cdf/lib/index.js
var require_lib129 = __commonJS({
  "node_modules/@stdlib/stats-base-dists-t-cdf/lib/index.js"(exports, module) {
    "use strict";
    var setReadOnly = require_lib5();
    var main = require_main91();
    var factory = require_factory6();
    setReadOnly(main, "factory", factory);
    module.exports = main;
  }
});

// node_modules/picocolors/picocolors.js
var require_picocolors = __commonJS({
  "node_modules/picocolors/picocolors.js"(exports, module) {
    var p = process || {};
    var argv = p.argv || [];
    var env = p.env || {};
    var isColorSupported = !(!!env.NO_COLOR || argv.includes("--no-color")) && (!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || (p.stdout || {}).isTTY && env.TERM !== "dumb" || !!env.CI);
    var formatter = (open, close, replace = open) => (input) => {
      let string = "" + input, index = string.indexOf(close, open.length);
      return ~index ? open + replaceClose(string, close, replace, index) + close : open + string + close;
    };
    var replaceClose = (string, close, replace, index) => {
      let result = "", cursor = 0;
      do {
        result += string.substring(cursor, index) + replace;
        cursor = index + close.length;
        index = string.indexOf(close, cursor);
      } while (~index);
      return result + string.substring(cursor);
    };
    var createColors2 = (enabled = isColorSupported) => {
      let f = enabled ? formatter : () => String;
      return {
        isColorSupported: enabled,
        reset: f("\x1B[0m", "\x1B[0m"),
        bold: f("\x1B[1m", "\x1B[22m", "\x1B[22m\x1B[1m"),
        dim: f("\x1B[2m", "\x1B[22m", "\x1B[22m\x1B[2m"),
        italic: f("\x1B[3m", "\x1B[23m"),
        underline: f("\x1B[4m", "\x1B[24m"),
        inverse: f("\x1B[7m", "\x1B[27m"),
        hidden: f("\x1B[8m", "\x1B[28m"),
        strikethrough: f("\x1B[9m", "\x1B[29m"),
        black: f("\x1B[30m", "\x1B[39m"),
        red: f("\x1B[31m", "\x1B[39m"),
        green: f("\x1B[32m", "\x1B[39m"),
        yellow: f("\x1B[33m", "\x1B[39m"),
        blue: f("\x1B[34m", "\x1B[39m"),
        magenta: f("\x1B[35m", "\x1B[39m"),
        cyan: f("\x1B[36m", "\x1B[39m"),
        white: f("\x1B[37m", "\x1B[39m"),
        gray: f("\x1B[90m", "\x1B[39m"),
        bgBlack: f("\x1B[40m", "\x1B[49m"),
        bgRed: f("\x1B[41m", "\x1B[49m"),
        bgGreen: f("\x1B[42m", "\x1B[49m"),
        bgYellow: f("\x1B[43m", "\x1B[49m"),
        bgBlue: f("\x1B[44m", "\x1B[49m"),
        bgMagenta: f("\x1B[45m", "\x1B[49m"),
        bgCyan: f("\x1B[46m", "\x1B[49m"),
        bgWhite: f("\x1B[47m", "\x1B[49m"),
        blackBright: f("\x1B[90m", "\x1B[39m"),
        redBright: f("\x1B[91m", "\x1B[39m"),
        greenBright: f("\x1B[92m", "\x1B[39m"),
        yellowBright: f("\x1B[93m", "\x1B[39m"),
        blueBright: f("\x1B[94m", "\x1B[39m"),
        magentaBright: f("\x1B[95m", "\x1B[39m"),
        cyanBright: f("\x1B[96m", "\x1B[39m"),
        whiteBright: f("\x1B[97m", "\x1B[39m"),
        bgBlackBright: f("\x1B[100m", "\x1B[49m"),
        bgRedBright: f("\x1B[101m", "\x1B[49m"),
        bgGreenBright: f("\x1B[102m", "\x1B[49m"),
        bgYellowBright: f("\x1B[103m", "\x1B[49m"),
        bgBlueBright: f("\x1B[104m", "\x1B[49m"),
        bgMagentaBright: f("\x1B[105m", "\x1B[49m"),
        bgCyanBright: f("\x1B[106m", "\x1B[49m"),
        bgWhiteBright: f("\x1B[107m", "\x1B[49m")
      };
    };
    module.exports = createColors2();
    module.exports.createColors = createColors2;
  }
});

// src/command-line/advisories.ts
import { parseArgs } from "node:util";

// src/settings/nearest-name.ts
function editDistance(first, second) {
  let beforePrevious = [];
  let previous = Array.from({ length: second.length + 1 }, (_, index) => index);
  for (let row2 = 1; row2 <= first.length; row2 += 1) {
    const current = [row2];
    for (let column = 1; column <= second.length; column += 1) {
      const same = first[row2 - 1] === second[column - 1];
      let cost = Math.min(
        (previous[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (previous[column - 1] ?? 0) + (same ? 0 : 1)
      );
      const swapped = first[row2 - 1] === second[column - 2] && first[row2 - 2] === second[column - 1];
      if (row2 > 1 && column > 1 && swapped) cost = Math.min(cost, (beforePrevious[column - 2] ?? 0) + 1);
      current.push(cost);
    }
    beforePrevious = previous;
    previous = current;
  }
  return previous[second.length] ?? 0;
}
function nearestName(given2, known) {
  const word = given2.toLowerCase().slice(0, 60);
  const allowed = Math.min(3, Math.max(1, Math.floor(word.length / 3)));
  let best;
  let bestDistance = allowed + 1;
  for (const name2 of known) {
    const distance = editDistance(word, name2.toLowerCase());
    if (distance < bestDistance) [best, bestDistance] = [name2, distance];
  }
  return best ?? known.find((name2) => word.length >= 3 && (name2.startsWith(word) || name2.endsWith(word)));
}

// src/settings/read-values.ts
var read = (value2) => ({ ok: true, value: value2 });
var refuse = (complaint) => ({ ok: false, complaint });
var quoted = (text2) => JSON.stringify(text2.length > 60 ? `${text2.slice(0, 59)}…` : text2);
var didYouMean = (given2, known) => {
  const nearest2 = nearestName(given2, known);
  return nearest2 === void 0 ? "" : ` Did you mean ${quoted(nearest2)}?`;
};
function readBoolean(text2) {
  const word = text2.toLowerCase();
  if (word === "true" || word === "false") return read(word === "true");
  return refuse(`${quoted(text2)} is neither true nor false. Write \`true\` or \`false\`.`);
}
function readWholeNumber(text2, largest2) {
  const value2 = /^\d{1,15}$/.test(text2) ? Number(text2) : Number.NaN;
  if (value2 <= largest2) return read(value2);
  return refuse(`${quoted(text2)} is not a whole number from 0 to ${largest2}. Write one, e.g. \`1\`.`);
}
var secondsPerUnit = { s: 1, m: 60, h: 3600 };
var longestTimeout = 24 * 3600;
function readDuration(text2) {
  const match = /^(\d{1,6}(?:\.\d{1,3})?)\s*([smh])$/.exec(text2);
  const seconds = Number(match?.[1] ?? Number.NaN) * (secondsPerUnit[match?.[2] ?? ""] ?? Number.NaN);
  if (seconds >= 1 && seconds <= longestTimeout) return read(seconds);
  return refuse(`${quoted(text2)} is not a time from 1s to 24h. Write a number and s, m or h, e.g. \`90s\` or \`10m\`.`);
}
function readChoice(text2, choices) {
  const word = choices.find((choice) => choice === text2.toLowerCase());
  if (word !== void 0) return read(word);
  return refuse(`${quoted(text2)} is not one of ${choices.join(", ")}.${didYouMean(text2, choices)}`);
}
function readChoices(text2, choices) {
  const words = text2.toLowerCase().split(/[\s,]+/).filter((word) => word !== "");
  if (words.length === 1 && words[0] === "none") return read([]);
  const unknown2 = words.find((word) => !choices.some((choice) => choice === word));
  if (unknown2 === "none")
    return refuse(`"none" stands alone or not at all. Write \`none\`, or some of ${choices.join(", ")}.`);
  if (unknown2 !== void 0)
    return refuse(`${quoted(unknown2)} is not one of ${choices.join(", ")}.${didYouMean(unknown2, choices)}`);
  return read(choices.filter((choice) => words.includes(choice)));
}
function readNames(text2) {
  if (text2.startsWith("[") && text2.endsWith("]")) {
    const names2 = jsonNames(text2);
    return names2 === null ? refuse(`${quoted(text2)} is not a JSON list of strings. Write e.g. \`["a", "b[1,2]"]\`, or \`a,b\`.`) : read(names2);
  }
  const names = text2.split(/[,\n]/).map((name2) => name2.trim());
  return read([...new Set(names.filter((name2) => name2 !== ""))]);
}
function jsonNames(text2) {
  try {
    const value2 = JSON.parse(text2);
    return Array.isArray(value2) && value2.every((name2) => typeof name2 === "string") ? [...new Set(value2)] : null;
  } catch {
    return null;
  }
}
function readLabelledLines(text2, example) {
  const lines = text2.split("\n").map((line) => line.trim()).filter((line) => line !== "");
  const found = [];
  for (const line of lines) {
    const equals = line.indexOf("=");
    const label = line.slice(0, Math.max(equals, 0)).trim();
    const rest = line.slice(equals + 1).trim();
    if (label === "" || rest === "")
      return refuse(`${quoted(line)} is not of the form LABEL=VALUE. Write one per line, e.g. \`${example}\`.`);
    if (found.some((one) => one.label === label))
      return refuse(`the label ${quoted(label)} stands there twice. Give each line a label of its own.`);
    found.push({ label, text: rest });
  }
  return read(found);
}

// src/sources/files.ts
import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, resolve } from "node:path";

// src/model/plumbline-error.ts
var PlumblineError = class extends Error {
  code;
  remedy;
  constructor(code2, message, remedy2, cause) {
    super(message, cause === void 0 ? {} : { cause });
    this.name = "PlumblineError";
    this.code = code2;
    this.remedy = remedy2;
  }
};

// src/sources/error-code.ts
function errorCode(error2) {
  const code2 = typeof error2 === "object" && error2 !== null && "code" in error2 ? error2.code : void 0;
  return typeof code2 === "string" ? code2 : void 0;
}

// src/sources/files.ts
var usableEndings = [".json", ".json.gz"];
async function findFiles(named3, subject) {
  if (named3 === "-")
    return {
      files: [{ name: "standard input", bytes: readBytes(0, "standard input", subject) }],
      chosen: true,
      label: null
    };
  const kind = kindOf(named3, subject);
  if (kind === "file")
    return { files: [{ name: named3, bytes: readBytes(named3, named3, subject) }], chosen: true, label: null };
  const names = kind === "directory" ? filesBelow(named3, subject) : await filesMatching(named3, subject);
  const together = kind === "directory" ? basename(resolve(named3)) : named3;
  return {
    files: names.map((name2) => ({ name: name2, bytes: readBytes(name2, name2, subject) })),
    chosen: false,
    label: names.length > 1 ? together : null
  };
}
function kindOf(named3, subject) {
  try {
    return statSync(named3).isDirectory() ? "directory" : "file";
  } catch (error2) {
    if (errorCode(error2) !== "ENOENT" && errorCode(error2) !== "ENOTDIR" && errorCode(error2) !== "EINVAL")
      throw unreadable(named3, subject, error2);
    if (/[*?[\]{}]/.test(named3)) return "glob";
    throw new PlumblineError(
      "file-not-found",
      `${subject}: there is no file or directory ${named3}.`,
      notFoundRemedy(named3),
      error2
    );
  }
}
function notFoundRemedy(named3) {
  const folder = dirname(named3);
  let neighbours;
  try {
    neighbours = readdirSync(folder);
  } catch {
    return `Check the path: its folder ${folder} does not exist either (looked from ${process.cwd()}).`;
  }
  const nearest2 = nearestName(basename(named3), neighbours);
  return nearest2 === void 0 ? `Check the path (looked from ${process.cwd()}).` : `Did you mean ${folder === "." ? nearest2 : `${folder}/${nearest2}`}?`;
}
function filesBelow(folder, subject) {
  let entries;
  try {
    entries = readdirSync(folder, { recursive: true, encoding: "utf8" });
  } catch (error2) {
    throw unreadable(folder, subject, error2);
  }
  const names = entries.filter((entry) => usableEndings.some((ending) => entry.toLowerCase().endsWith(ending))).filter((entry) => !/(^|[/\\])(\.|node_modules[/\\])/.test(entry)).map((entry) => `${folder.replace(/[/\\]+$/, "")}/${entry}`).filter((name2) => statSync(name2, { throwIfNoEntry: false })?.isDirectory() !== true).toSorted();
  if (names.length > 0) return names;
  const seen = entries.length === 0 ? "it is empty" : `it has ${entries.length} other entries`;
  throw new PlumblineError(
    "file-not-found",
    `${subject}: the directory ${folder} has no ${usableEndings.join(" or ")} file (${seen}).`,
    "Give the directory that the benchmark tool writes its results to, or name the files."
  );
}
async function filesMatching(pattern, subject) {
  const { glob } = await import("./cli-glob.mjs");
  const names = await glob(process.platform === "win32" ? pattern.replaceAll("\\", "/") : pattern, {
    expandDirectories: false,
    absolute: /^([/\\]|[a-z]:)/i.test(pattern)
  });
  if (names.length > 0) return names.toSorted();
  throw new PlumblineError(
    "file-not-found",
    `${subject}: no file matches ${pattern}.`,
    `Check the pattern (looked from ${process.cwd()}); quote it so that the shell leaves it alone.`
  );
}
function readBytes(file, name2, subject) {
  try {
    return readFileSync(file);
  } catch (error2) {
    throw unreadable(name2, subject, error2);
  }
}
function unreadable(name2, subject, error2) {
  const reasons = {
    EACCES: "permission was denied",
    EPERM: "permission was denied",
    ELOOP: "its symbolic links run in a circle",
    ENOENT: "it is gone, or a symbolic link to nothing",
    ERR_FS_FILE_TOO_LARGE: "it is larger than 2 GiB"
  };
  const code2 = errorCode(error2);
  const why = reasons[code2 ?? ""] ?? (error2 instanceof Error ? error2.message : String(error2));
  return new PlumblineError(
    "file-unreadable",
    `${subject}: ${name2} cannot be read: ${why}.`,
    "Check what it is and who may read it.",
    error2
  );
}

// src/model/metric.ts
var timeMetric = { id: "time", unit: "second", direction: "smaller" };
var memoryMetric = { id: "memory", unit: "byte", direction: "smaller" };
function sameMetric(first, second) {
  return first.id === second.id && first.unit === second.unit && first.direction === second.direction;
}

// src/formats/common-environment.ts
var derived = [
  "cpuGroups",
  "flags",
  "buildOptions",
  "features",
  "suiteHash",
  "timerResolution"
];
function commonEnvironment(suites, subject, notes) {
  const fields = [...new Set(suites.flatMap((suite) => Object.keys(suite.environment)))];
  const differing = [];
  const common = [];
  for (const field of fields) {
    if (field === "conditions") continue;
    const values = suites.flatMap((suite) => {
      const value2 = suite.environment[field];
      return value2 === void 0 ? [] : [value2];
    });
    if (new Set(values.map((value2) => JSON.stringify(value2))).size <= 1) common.push([field, values[0]]);
    else if (!derived.includes(field)) differing.push(field);
  }
  if (differing.length > 0)
    notes.push(`${subject}: its files were not measured in one environment; they differ in ${differing.join(", ")}.`);
  const conditions = suites.flatMap((suite) => suite.environment.conditions ?? []);
  if (conditions.length > 0) common.push(["conditions", allConditions(conditions)]);
  return Object.fromEntries(common);
}
function allConditions(list) {
  return {
    loads: list.flatMap((conditions) => conditions.loads),
    temperatures: list.flatMap((conditions) => conditions.temperatures),
    frequencies: list.flatMap((conditions) => conditions.frequencies)
  };
}

// src/formats/merge-suites.ts
function mergeSuites(suites, label, subject) {
  const notes = [];
  const findings = [];
  const [first, ...others] = inOrderOfTime(withoutCopies(suites, subject, notes));
  if (others.length === 0) return { suite: { ...first, label }, findings, notes };
  const all = [first, ...others];
  const benchmarks = /* @__PURE__ */ new Map();
  for (const suite2 of all) {
    for (const benchmark of suite2.benchmarks) {
      const earlier = benchmarks.get(benchmark.name);
      const merged = earlier === void 0 ? benchmark : joined(earlier, benchmark, suite2, subject, findings);
      benchmarks.set(benchmark.name, merged);
    }
  }
  const suite = {
    ...first,
    label,
    benchmarks: [...benchmarks.values()],
    environment: commonEnvironment(all, subject, notes),
    provenance: mergedProvenance(all)
  };
  notes.unshift(`${subject}: ${all.length} files were merged into one suite of ${benchmarks.size} benchmarks.`);
  return { suite, findings, notes };
}
var fileNames = (suite) => suite.provenance.files.map((file) => file.name).join(", ");
function withoutCopies(suites, subject, notes) {
  const [first, ...others] = suites;
  const kept = [first];
  for (const suite of others) {
    const original = kept.find((one) => digests(one) !== "" && digests(one) === digests(suite));
    if (original === void 0) kept.push(suite);
    else
      notes.push(`${subject}: ${fileNames(suite)} has the same bytes as ${fileNames(original)} and is counted once.`);
  }
  return kept;
}
var digests = (suite) => suite.provenance.files.map((file) => file.sha256 ?? "").join(" ").trim();
function inOrderOfTime(suites) {
  if (suites.some((suite) => suite.provenance.measuredAt === void 0)) return suites;
  const time = (suite) => suite.provenance.measuredAt ?? "";
  const [first, ...others] = suites.toSorted(
    (one, two) => time(one) < time(two) ? -1 : time(one) > time(two) ? 1 : 0
  );
  return first === void 0 ? suites : [first, ...others];
}
function joined(earlier, later, suite, subject, findings) {
  const series = earlier.series.map((one) => {
    const other = later.series.find((candidate) => candidate.metric.id === one.metric.id);
    if (other === void 0) return one;
    if (one.kind === "samples" && other.kind === "samples" && sameMetric(one.metric, other.metric))
      return withSessionsOf(one, other);
    findings.push(notJoined(earlier.name, one, other, suite, subject));
    return one;
  });
  const added = later.series.filter((one) => !earlier.series.some((had) => had.metric.id === one.metric.id));
  return { ...earlier, series: [...series, ...added] };
}
var withSessionsOf = (earlier, later) => ({
  ...earlier,
  nesting: "sessions",
  ordered: earlier.ordered && later.ordered,
  sessions: [...earlier.sessions, ...later.sessions]
});
function notJoined(name2, earlier, later, suite, subject) {
  const summary = earlier.kind === "summary" || later.kind === "summary";
  return {
    code: "input.duplicate-name",
    severity: "warning",
    subject,
    message: `The ${earlier.metric.id} of benchmark ${JSON.stringify(name2)} stands in several files and could not be joined; the first file's was kept.`,
    evidence: [
      `left out: ${fileNames(suite)}`,
      summary ? "one of them is a summary without raw values" : `units: ${earlier.metric.unit} (${earlier.metric.direction} is better), ${later.metric.unit} (${later.metric.direction} is better)`
    ],
    remedy: summary ? "Give files with raw values, or one file only for this benchmark." : "Give files that measure it in the same unit, or rename one of the two."
  };
}
function mergedProvenance(suites) {
  const agreed = (key) => {
    const [value2, ...others] = new Set(suites.flatMap((suite) => suite.provenance[key] ?? []));
    return others.length === 0 ? value2 : void 0;
  };
  const commit = agreed("commit");
  const branch = agreed("branch");
  const artifacts = new Map(
    suites.flatMap(
      ({ provenance: { artifact: artifact2 } }) => artifact2 === void 0 ? [] : [[artifact2.id, artifact2]]
    )
  );
  const [artifact] = artifacts.size === 1 ? [...artifacts.values()] : [];
  const [measuredAt] = suites.flatMap((suite) => suite.provenance.measuredAt ?? []).toSorted();
  return {
    files: suites.flatMap((suite) => suite.provenance.files),
    ...commit === void 0 ? {} : { commit },
    ...branch === void 0 ? {} : { branch },
    ...measuredAt === void 0 ? {} : { measuredAt },
    ...artifact === void 0 ? {} : { artifact }
  };
}

// src/formats/complaints.ts
var placesListed = 5;
var findingsPerFile = 100;
var Complaints = class {
  file;
  subject;
  groups = /* @__PURE__ */ new Map();
  unlisted = 0;
  constructor(file, subject) {
    this.file = file;
    this.subject = subject;
  }
  add(complaint) {
    const key = `${complaint.code} ${complaint.key}`;
    const group = this.groups.get(key);
    if (group !== void 0) {
      group.count += 1;
      if (group.evidence.length < placesListed) group.evidence.push(`${complaint.place} ${complaint.problem}`);
    } else if (this.groups.size < findingsPerFile) {
      this.groups.set(key, { first: complaint, evidence: [`${complaint.place} ${complaint.problem}`], count: 1 });
    } else {
      this.unlisted += 1;
    }
  }
  /** One finding per kind and record, in the order of the file. */
  findings() {
    const findings = [...this.groups.values()].map(({ first, evidence, count: count2 }) => {
      const more = count2 > 1 ? ` (and ${count2 - 1} more like it)` : "";
      const unlistedPlaces = count2 > evidence.length ? [`${count2 - evidence.length} more`] : [];
      return {
        code: first.code,
        severity: first.severity,
        subject: this.subject,
        message: `${this.file}: ${first.place} ${first.problem}${more}.`,
        evidence: count2 > 1 ? [...evidence, ...unlistedPlaces] : [],
        remedy: first.remedy
      };
    });
    if (this.unlisted > 0) findings.push(this.rest());
    return findings;
  }
  rest() {
    return {
      code: "input.invalid-record",
      severity: "warning",
      subject: this.subject,
      message: `${this.file}: ${this.unlisted} further complaints are not listed.`,
      evidence: [],
      remedy: "Mend what is listed first; the file is probably not what its writer meant."
    };
  }
};
function shown(value2) {
  if (typeof value2 === "number") return String(value2);
  if (value2 === void 0) return "missing";
  if (Array.isArray(value2)) return "a list";
  if (typeof value2 === "object" && value2 !== null) return "an object";
  const text2 = JSON.stringify(value2);
  return text2.length > 60 ? `${text2.slice(0, 57)}…"` : text2;
}
var shownName = (name2) => JSON.stringify(name2.length > 80 ? `${name2.slice(0, 79)}…` : name2);

// src/formats/json-text.ts
function readJson(text2) {
  try {
    return { kind: "value", value: JSON.parse(text2) };
  } catch {
    return new TolerantReader(text2).read();
  }
}
var placeText = (place) => `line ${place.line}, column ${place.column}`;
var ended = /* @__PURE__ */ Symbol("ended");
var wrong = /* @__PURE__ */ Symbol("wrong");
var bareWords = [
  ["true", true],
  ["false", false],
  ["null", null],
  ["NaN", NaN],
  ["Infinity", Infinity],
  ["-Infinity", -Infinity]
];
var numberPattern = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
var numberCharacters = /[-+.\deE]+/y;
var spacePattern = /[ \t\n\r]*/y;
var TolerantReader = class {
  text;
  position = 0;
  stack = [];
  root;
  constructor(text2) {
    this.text = text2;
  }
  read() {
    let expected = "a value";
    while (expected !== null) {
      this.skipSpace();
      if (this.position >= this.text.length) return this.cut();
      const next = this.step(expected);
      if (next === ended) return this.cut();
      if (next === wrong) return { kind: "broken", place: this.place(), expected };
      expected = next;
    }
    this.skipSpace();
    if (this.position < this.text.length) return { kind: "broken", place: this.place(), expected: "the end" };
    return { kind: "value", value: this.root };
  }
  /** Reads one token where `expected` may stand, and says what may stand next; null after the outermost value. */
  step(expected) {
    const character = this.text[this.position] ?? "";
    const top = this.stack.at(-1);
    const closer = top === void 0 ? "" : Array.isArray(top.container) ? "]" : "}";
    if (character === closer && expected !== "a value" && expected !== "a name in quotes" && expected !== "a colon") {
      this.position += 1;
      this.stack.pop();
      return this.afterValue();
    }
    if (expected.startsWith("a comma")) {
      if (character !== ",") return wrong;
      this.position += 1;
      return closer === "]" ? "a value" : "a name in quotes";
    }
    if (expected.startsWith("a name")) return this.name();
    if (expected === "a colon") {
      if (character !== ":") return wrong;
      this.position += 1;
      return "a value";
    }
    return this.value(character);
  }
  name() {
    const name2 = this.string();
    const top = this.stack.at(-1);
    if (typeof name2 !== "string" || top === void 0) return name2 === ended ? ended : wrong;
    top.key = name2;
    return "a colon";
  }
  value(character) {
    if (character === "[" || character === "{") {
      const container = character === "[" ? [] : {};
      this.position += 1;
      this.put(container);
      this.stack.push({ container, key: "" });
      return character === "[" ? "a value or a closing bracket" : "a name or a closing brace";
    }
    const value2 = character === '"' ? this.string() : this.scalar();
    if (value2 === ended) return ended;
    if (value2 === wrong) return wrong;
    this.put(value2);
    return this.afterValue();
  }
  afterValue() {
    const top = this.stack.at(-1);
    if (top === void 0) return null;
    return Array.isArray(top.container) ? "a comma or a closing bracket" : "a comma or a closing brace";
  }
  put(value2) {
    const top = this.stack.at(-1);
    if (top === void 0) this.root = value2;
    else if (Array.isArray(top.container)) top.container.push(value2);
    else Object.defineProperty(top.container, top.key, { value: value2, enumerable: true, writable: true, configurable: true });
  }
  string() {
    if (this.text[this.position] !== '"') return wrong;
    let end2 = this.position + 1;
    while (end2 < this.text.length && this.text[end2] !== '"') end2 += this.text[end2] === "\\" ? 2 : 1;
    if (end2 >= this.text.length) return ended;
    try {
      const value2 = JSON.parse(this.text.slice(this.position, end2 + 1));
      this.position = end2 + 1;
      return value2;
    } catch {
      return wrong;
    }
  }
  scalar() {
    const rest = this.text.slice(this.position, this.position + 10);
    for (const [word, value2] of bareWords) {
      if (rest.startsWith(word)) {
        this.position += word.length;
        return value2;
      }
      if (this.position + rest.length === this.text.length && word.startsWith(rest)) return ended;
    }
    numberCharacters.lastIndex = this.position;
    numberCharacters.exec(this.text);
    if (numberCharacters.lastIndex === this.text.length && this.stack.length > 0) return ended;
    numberPattern.lastIndex = this.position;
    const match = numberPattern.exec(this.text);
    if (match === null) return wrong;
    this.position = numberPattern.lastIndex;
    return Number(match[0]);
  }
  cut() {
    const open = this.stack.slice(0, -1).map(({ container, key }) => Array.isArray(container) ? container.length - 1 : key);
    this.position = this.text.length;
    return { kind: "cut", value: this.root, place: this.place(), open };
  }
  skipSpace() {
    spacePattern.lastIndex = this.position;
    spacePattern.exec(this.text);
    this.position = spacePattern.lastIndex;
  }
  place() {
    const before = this.text.slice(0, this.position);
    const lineStart = before.lastIndexOf("\n") + 1;
    return { line: before.split("\n").length, column: this.position - lineStart + 1 };
  }
};
function isObject(value2) {
  return typeof value2 === "object" && value2 !== null && !Array.isArray(value2);
}

// src/formats/file-facts.ts
function labelOf(fileName) {
  const base = fileName.slice(Math.max(fileName.lastIndexOf("/"), fileName.lastIndexOf("\\")) + 1);
  return base.replace(/\.gz$/i, "").replace(/\.(json|xml|txt)$/i, "") || fileName;
}
function sourceFileOf(input) {
  return {
    name: input.name,
    byteLength: input.byteLength,
    ...input.sha256 === void 0 ? {} : { sha256: input.sha256 }
  };
}

// src/model/metadata.ts
function textOf(metadata, key) {
  const value2 = metadata[key];
  return typeof value2 === "string" ? value2 : void 0;
}
function numberOf(metadata, key) {
  const value2 = metadata[key];
  return typeof value2 === "number" && Number.isFinite(value2) ? value2 : void 0;
}

// src/formats/pyperf/complaints.ts
function complainOfText(read2, complaints) {
  const place = placeText(read2.place);
  if (read2.kind === "broken") {
    complaints.add({
      code: "input.not-json",
      severity: "error",
      place,
      problem: `is not JSON: ${read2.expected} should stand there`,
      remedy: "Give the file as pyperf wrote it; see whether something else was printed into it.",
      key: ""
    });
    return;
  }
  complaints.add({
    code: "input.truncated",
    severity: "error",
    place,
    problem: "is where the text ends, in the middle of its JSON: only the whole benchmarks before were read, and what the rest says is lost",
    remedy: "Write or upload the file again; see whether the disk was full or the job was cancelled.",
    key: ""
  });
}
function complainOfShape(root, complaints) {
  const keys = isObject(root) ? Object.keys(root).slice(0, 8).map(shownName).join(", ") : "";
  complaints.add({
    code: "input.unknown-format",
    severity: "error",
    place: "$",
    problem: isObject(root) ? `has no list of benchmarks; its keys are ${keys || "none"}` : `is ${shown(root)}, not an object`,
    remedy: "Give a file that pyperf or pyperformance wrote, or set the format to the tool that wrote it.",
    key: ""
  });
}
function complainOfNothing(complaints, count2) {
  complaints.add({
    code: "input.no-benchmarks",
    severity: "error",
    place: "$.benchmarks",
    problem: count2 === 0 ? "is empty" : `holds ${count2}, and none of them can be used`,
    remedy: "See whether the step that runs the benchmarks failed, then run it again.",
    key: ""
  });
}
function complainOfVersion(version, complaints) {
  complaints.add({
    code: "input.invalid-value",
    severity: "warning",
    place: "$.version",
    problem: `is ${shown(version)}; known are "1.0", 6 and 5, and the file was read as "1.0"`,
    remedy: "Convert the file with a pyperf that reads it: python -m pyperf convert FILE -o NEW.json",
    key: "version"
  });
}
function complainOfBenchmark(complaints, place, problem, remedy2, code2 = "input.invalid-record") {
  complaints.add({ code: code2, severity: "warning", place, problem, remedy: remedy2, key: `${place} ${remedy2}` });
}

// src/model/release.ts
var numbersPattern = "(\\d{1,9}(?:\\.\\d{1,9}){0,5})";
var stagePattern = "(?:[-.~]?(alpha|beta|rc|pre|dev)[-.]?|[-.~](a|b|c)[-.]?|(a|b|c)(?=\\d))(\\d{0,6})(?![a-z])";
var patchPattern = "(?<=\\.\\d{1,9}\\.\\d{1,9})([a-z]{1,2})(?![a-z0-9])";
var versionPattern = new RegExp(`${numbersPattern}(?:${stagePattern}|${patchPattern})?(\\+(?!\\w))?`, "i");
var stages = {
  a: "alpha",
  alpha: "alpha",
  dev: "alpha",
  pre: "alpha",
  b: "beta",
  beta: "beta",
  c: "candidate",
  rc: "candidate"
};
function parseVersion(text2) {
  const match = versionPattern.exec(text2);
  if (match?.[1] === void 0) return void 0;
  const [whole, numbers, word, separated, letter, number, patch, later] = match;
  const stage = (word ?? separated ?? letter)?.toLowerCase();
  return {
    text: whole,
    numbers: numbers.split(".").map(Number),
    ...stage === void 0 ? {} : { preRelease: { stage: stages[stage], number: Number(number ?? 0) } },
    ...patch === void 0 ? {} : { patch: patch.toLowerCase() },
    later: later === "+"
  };
}
var order = { alpha: 0, beta: 1, candidate: 2 };
function compareVersions(first, second) {
  const length = Math.max(first.numbers.length, second.numbers.length);
  for (let index = 0; index < length; index += 1) {
    const difference = (first.numbers[index] ?? 0) - (second.numbers[index] ?? 0);
    if (difference !== 0) return difference;
  }
  const stage = (version) => version.preRelease === void 0 ? 3 : order[version.preRelease.stage];
  return stage(first) - stage(second) || (first.preRelease?.number ?? 0) - (second.preRelease?.number ?? 0) || comparePatches(first.patch ?? "", second.patch ?? "") || Number(first.later) - Number(second.later);
}
function comparePatches(first, second) {
  return first.length - second.length || (first < second ? -1 : first > second ? 1 : 0);
}
function isOlderVersion(text2, than) {
  const version = /^\d/.test(text2) ? parseVersion(text2) : void 0;
  return version !== void 0 && compareVersions(version, { text: "", numbers: than, later: false }) < 0;
}
var products = [
  { product: "apple clang", pattern: /\bclang(?: version)? (\d[\w.]*) \(clang-([\d.]+)\)/i },
  { product: "apple clang", pattern: /\bapple (?:clang|llvm)(?: version)? (\d[\w.]*)/i },
  { product: "clang", pattern: /\bclang(?: version)?[- ]v?(\d[\w.+-]*)/i },
  { product: "gcc", pattern: /\b(?:gcc|g\+\+)(?:-\d+)? \([^)]*\) (\d[\w.]*)/i },
  { product: "gcc", pattern: /\b(?:gcc|g\+\+)(?: version)?[- ]v?(\d[\w.]*)/i },
  { product: "msvc", pattern: /\bMSC v\.(\d+)/ },
  { product: "msvc", pattern: /\bmsvc[- ]v?(\d[\w.]*)/i },
  { product: "icx", pattern: /\b(?:icx|oneAPI)[^\d]*(\d[\w.]*)/i },
  { product: "rustc", pattern: /\brustc[- ]v?(\d[\w.+-]*)/i },
  { product: "go", pattern: /\bgo(?: version)?(?: go)? ?v?(\d[\w.]*)/i }
];
function parseRelease(text2) {
  for (const { product, pattern } of products) {
    const match = pattern.exec(text2);
    const version2 = match?.[1] === void 0 ? void 0 : parseVersion(visualC(product, match[1]));
    if (version2 === void 0) continue;
    const build = match?.[2] === void 0 ? void 0 : parseVersion(match[2]);
    return build === void 0 ? { product, version: version2 } : { product, version: version2, build };
  }
  const at = /(?:^|[\s/@_-])v?(\d)/.exec(text2);
  const version = at === null ? void 0 : parseVersion(text2.slice(at.index));
  if (at === null || version === void 0) return void 0;
  return { product: text2.slice(0, at.index).trim().toLowerCase(), version };
}
var visualC = (product, version) => product === "msvc" && /^\d{4}$/.test(version) ? `${version.slice(0, 2)}.${version.slice(2)}` : version;

// src/formats/pyperf/memory.ts
var memoryKeys = ["command_max_rss", "mem_max_rss", "mem_peak_pagefile_usage"];
function memorySeries(processes, levels2) {
  const scale2 = overstatesMemory(levels2) ? 1 / 1024 : 1;
  const measured = [];
  const origins = /* @__PURE__ */ new Set();
  for (const process2 of processes) {
    if (process2.values.length === 0) continue;
    const peak = peakMemory(process2.metadata, levels2, scale2);
    if (peak === void 0) continue;
    origins.add(peak.key);
    measured.push({ values: [peak.bytes], warmups: [], metadata: process2.metadata });
  }
  if (measured.length === 0) return null;
  return {
    kind: "samples",
    metric: memoryMetric,
    origin: [...origins].sort().join(", "),
    nesting: "processes",
    ordered: true,
    sessions: [{ processes: measured }]
  };
}
function peakMemory(run2, levels2, scale2) {
  for (const key of memoryKeys) {
    let bytes = numberOf(run2, key);
    for (let level2 = 0; bytes === void 0 && level2 < levels2.length; level2 += 1) {
      bytes = numberOf(levels2[level2] ?? {}, key);
    }
    if (bytes !== void 0 && bytes > 0) return { key, bytes: key === "mem_max_rss" ? bytes * scale2 : bytes };
  }
  return void 0;
}
function overstatesMemory(levels2) {
  const platform = levels2.map((level2) => textOf(level2, "platform")).find((text2) => text2 !== void 0) ?? "";
  if (!/^(macOS|Darwin)-/.test(platform)) return false;
  const version = levels2.map((level2) => textOf(level2, "perf_version")).find((text2) => text2 !== void 0) ?? "";
  return isOlderVersion(version, [2, 6, 3]);
}

// src/formats/pyperf/runs.ts
var noMetadata = {};
var noWarmups = [];
var noValues = [];
var valueRemedy = "Measure this benchmark again; a timer that returns such a value is broken, or the file was edited.";
var recordRemedy = "Write the file with pyperf again; this record was left out, the others are used.";
function readRuns(runs, context) {
  const processes = [];
  for (let index = 0; index < runs.length; index += 1) {
    const run2 = runs[index];
    if (!isObject(run2)) {
      complainOfRun(context, index, `is ${shown(run2)}, not a run`);
      continue;
    }
    const rawValues = run2[context.valuesKey];
    const rawWarmups = run2.warmups;
    if (isEmpty(rawValues) && isEmpty(rawWarmups)) {
      complainOfRun(context, index, "has neither values nor warm-ups");
      continue;
    }
    processes.push({
      values: readValues(rawValues, context, index),
      warmups: readWarmups(rawWarmups, context, index),
      metadata: readMetadata(run2.metadata, context.complaints, () => `${context.path}.runs[${index}].metadata`)
    });
  }
  return processes;
}
var isEmpty = (list) => list === void 0 || list === null || Array.isArray(list) && list.length === 0;
function complainOfRun(context, index, problem) {
  const place = `${context.path}.runs[${index}]`;
  context.complaints.add({
    code: "input.invalid-record",
    severity: "warning",
    place,
    problem,
    remedy: recordRemedy,
    key: context.path
  });
}
function readValues(values, context, run2) {
  if (isEmpty(values)) return noValues;
  if (!Array.isArray(values)) {
    complainOfRun(context, run2, `has ${shown(values)} where its list of values should be`);
    return noValues;
  }
  const list = values;
  for (const value2 of list) {
    if (typeof value2 !== "number" || !(value2 > 0 && value2 < Infinity)) return goodValues(list, context, run2);
  }
  return list;
}
var isMeasurement = (value2) => typeof value2 === "number" && value2 > 0 && value2 < Infinity;
function goodValues(values, context, run2) {
  return values.filter((value2, index) => {
    if (isMeasurement(value2)) return true;
    context.complaints.add({
      code: "input.invalid-value",
      severity: "warning",
      place: `${context.path}.runs[${run2}].${context.valuesKey}[${index}]`,
      problem: `is ${shown(value2)}, not a number above 0`,
      remedy: valueRemedy,
      key: context.path
    });
    return false;
  });
}
function readWarmups(warmups, context, run2) {
  if (isEmpty(warmups)) return noWarmups;
  if (!Array.isArray(warmups)) {
    complainOfRun(context, run2, `has ${shown(warmups)} where its list of warm-ups should be`);
    return noWarmups;
  }
  const result = [];
  const list = warmups;
  for (let index = 0; index < list.length; index += 1) {
    const item2 = list[index];
    const [loops, value2] = Array.isArray(item2) ? item2 : [];
    if (typeof loops === "number" && loops >= 1 && typeof value2 === "number" && value2 >= 0 && value2 < Infinity) {
      result.push({ loops, value: context.rawWarmups ? value2 / (loops * context.innerLoops) : value2 });
      continue;
    }
    context.complaints.add({
      code: "input.invalid-value",
      severity: "info",
      place: `${context.path}.runs[${run2}].warmups[${index}]`,
      problem: `is ${shownWarmup(item2)}, not [loops, time]`,
      remedy: "Nothing needs to be done: warm-ups are not part of the comparison, and this one was left out.",
      key: `${context.path} warmups`
    });
  }
  return result;
}
function shownWarmup(item2) {
  const parts = Array.isArray(item2) && item2.length <= 4 ? item2 : null;
  return parts === null ? shown(item2) : `[${parts.map(shown).join(", ")}]`;
}
function readMetadata(metadata, complaints, path) {
  if (metadata === void 0 || metadata === null) return noMetadata;
  if (!isObject(metadata)) {
    complaints.add({
      code: "input.invalid-record",
      severity: "warning",
      place: path(),
      problem: `is ${shown(metadata)}, not an object`,
      remedy: recordRemedy,
      key: "metadata"
    });
    return noMetadata;
  }
  for (const key in metadata) {
    const value2 = metadata[key];
    if (typeof value2 === "object" && value2 !== null && tooDeep(value2)) return shallowPart(metadata, complaints, path());
  }
  return metadata;
}
var deepest = 16;
function tooDeep(value2) {
  const waiting = [{ value: value2, depth: 1 }];
  for (let next = waiting.pop(); next !== void 0; next = waiting.pop()) {
    if (next.depth > deepest) return true;
    for (const inner of Object.values(next.value)) {
      if (typeof inner === "object" && inner !== null) waiting.push({ value: inner, depth: next.depth + 1 });
    }
  }
  return false;
}
function shallowPart(metadata, complaints, path) {
  const kept = [];
  for (const [key, value2] of Object.entries(metadata)) {
    if (typeof value2 !== "object" || value2 === null || !tooDeep(value2)) kept.push([key, value2]);
    else
      complaints.add({
        code: "input.invalid-value",
        severity: "info",
        place: `${path}[${shown(key)}]`,
        problem: `is nested more than ${deepest} levels deep`,
        remedy: "Write flat metadata: this key was left out.",
        key: "deep metadata"
      });
  }
  return Object.fromEntries(kept);
}

// src/formats/pyperf/benchmark.ts
function readBenchmarks(list, context) {
  const benchmarks = [];
  const places = /* @__PURE__ */ new Map();
  for (let index = 0; index < list.length; index += 1) {
    const path = `$.benchmarks[${index}]`;
    const benchmark = readBenchmark(list[index], path, context);
    if (benchmark === null) continue;
    const earlier = places.get(benchmark.name);
    if (earlier !== void 0) {
      complainOfBenchmark(
        context.complaints,
        path,
        `has the name ${shownName(benchmark.name)} a second time, after ${earlier}; the first one is used`,
        "Give each benchmark its own name, or keep the results of several runs in several files.",
        "input.duplicate-name"
      );
      continue;
    }
    places.set(benchmark.name, path);
    benchmarks.push(benchmark);
  }
  return benchmarks;
}
function readBenchmark(record, path, context) {
  const { complaints, era } = context;
  const rewrite = "Write the file with pyperf again; this benchmark was left out, the others are used.";
  if (!isObject(record) || !Array.isArray(record.runs)) {
    const problem = isObject(record) ? `has ${shown(record.runs)} as its runs, not a list` : `is ${shown(record)}, not a benchmark`;
    complainOfBenchmark(context.complaints, path, problem, rewrite);
    return null;
  }
  const metadata = readMetadata(
    record[era.benchmarkMetadataKey],
    complaints,
    () => `${path}.${era.benchmarkMetadataKey}`
  );
  const levels2 = [metadata, context.metadata];
  const processes = readRuns(record.runs, {
    complaints,
    path,
    valuesKey: era.valuesKey,
    rawWarmups: era.rawWarmups,
    innerLoops: firstNumber(levels2, "inner_loops") ?? 1
  });
  const near = [...levels2, processes[0]?.metadata ?? {}];
  const name2 = near.map((level2) => ownText(level2, "name")).find((text2) => text2 !== void 0);
  if (name2 === void 0) {
    complainOfBenchmark(context.complaints, path, "has no name", "Give each benchmark a name in its metadata.");
    return null;
  }
  if (processes.every((process2) => process2.values.length === 0)) {
    const problem = `(${shownName(name2)}) has no usable value${processes.length > 0 ? ", only warm-ups" : ""}`;
    complainOfBenchmark(
      context.complaints,
      path,
      problem,
      "Run this benchmark again; it crashed or was only calibrated."
    );
  }
  const metric = metricOf(near, path, context);
  return {
    name: name2,
    parameters: {},
    tags: tagsOf(levels2, path, context),
    series: seriesOf(processes, metric, levels2),
    ...loopsOf(levels2, processes),
    metadata
  };
}
function loopsOf(levels2, processes) {
  const timed = processes.find((process2) => process2.values.length > 0)?.metadata ?? {};
  const loops = firstNumber([...levels2, timed], "loops");
  return loops === void 0 ? {} : { loops, innerLoops: firstNumber([...levels2, timed], "inner_loops") ?? 1 };
}
function firstNumber(levels2, key) {
  return levels2.map((level2) => numberOf(level2, key)).find((number) => number !== void 0);
}
function seriesOf(processes, metric, levels2) {
  const main = {
    kind: "samples",
    metric,
    nesting: "processes",
    ordered: true,
    sessions: [{ processes }]
  };
  const memory2 = metric.id === memoryMetric.id ? null : memorySeries(processes, levels2);
  return memory2 === null ? [main] : [main, memory2];
}
var countMetric = { id: "count", unit: "integer", direction: "smaller" };
var metrics = /* @__PURE__ */ new Map([
  ["second", timeMetric],
  ["byte", memoryMetric],
  ["integer", countMetric]
]);
function metricOf(levels2, path, context) {
  const unit = levels2.map((level2) => Object.hasOwn(level2, "unit") ? level2.unit : void 0).find((own) => own !== void 0);
  if (unit === void 0) return timeMetric;
  const known = typeof unit === "string" ? metrics.get(unit) : void 0;
  if (known !== void 0) return known;
  const assumed2 = typeof unit === "string" ? { id: "value", unit, direction: "smaller" } : timeMetric;
  complainOfBenchmark(
    context.complaints,
    path,
    `has the unit ${shown(unit)}, which is none of second, byte and integer; ${assumed2 === timeMetric ? "seconds are assumed" : "smaller is taken to be better"}`,
    "Write the unit as pyperf does: second, byte or integer.",
    "input.invalid-value"
  );
  return assumed2;
}
function tagsOf(levels2, path, context) {
  const tags = levels2.map((level2) => Object.hasOwn(level2, "tags") ? level2.tags : void 0).find((own) => own !== void 0);
  if (tags === void 0 || tags === null) return [];
  const list = Array.isArray(tags) ? tags : [tags];
  const good = list.filter((tag) => typeof tag === "string" && tag !== "");
  if (!Array.isArray(tags) || good.length < list.length) {
    const problem = `has tags that are not a list of texts (${shown(tags)})`;
    complainOfBenchmark(
      context.complaints,
      path,
      problem,
      "Write tags as a list of non-empty texts.",
      "input.invalid-value"
    );
  }
  return [...new Set(good)];
}
function ownText(metadata, key) {
  const value2 = Object.hasOwn(metadata, key) ? textOf(metadata, key) : void 0;
  return value2 === "" ? void 0 : value2;
}

// src/formats/build-flags.ts
var withArgument = /* @__PURE__ */ new Set([
  "-mllvm",
  "-Xclang",
  "-Xlinker",
  "-Xassembler",
  "-Xpreprocessor",
  "--param",
  "-include",
  "-isystem",
  "-isysroot",
  "-iquote",
  "-idirafter",
  "-I",
  "-L",
  "-D",
  "-U",
  "-arch",
  "-target",
  "-framework"
]);
function splitWords(text2) {
  const words = [];
  for (const [word] of text2.matchAll(/(?:[^\s'"\\]|\\.|'[^']*(?:'|$)|"(?:[^"\\]|\\.)*(?:"|$))+/gs))
    words.push(
      word.replace(
        /'([^']*)(?:'|$)|"((?:[^"\\]|\\.)*)(?:"|$)|\\(.)/gs,
        (_, single, double, escaped2) => single ?? double ?? escaped2 ?? ""
      )
    );
  return words;
}
function readCompilerFlags(text2) {
  const words = splitWords(text2);
  const flags = /* @__PURE__ */ new Map();
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? "";
    const argument = withArgument.has(word) ? words[index + 1] : void 0;
    if (argument !== void 0) index += 1;
    const flag = withoutPaths(argument === void 0 ? word : joined2(word, argument));
    flags.set(topicOf(flag), flag);
  }
  return [...new Set(flags.values())].sort();
}
function readBuildOptions(text2) {
  return [...new Set(splitWords(text2).map(withoutPaths))].sort();
}
var joined2 = (option, argument) => option === "-D" || option === "-U" || option === "-I" || option === "-L" ? option + argument : `${option} ${argument}`;
function topicOf(flag) {
  if (flag.startsWith("-O")) return "-O";
  const feature = /^-([fm])(?:no-)?([^=]+)/.exec(flag);
  if (feature !== null && !flag.startsWith("-mllvm")) return `-${feature[1] ?? ""}${feature[2] ?? ""}`;
  const macro = /^-[DU]([A-Za-z_]\w*)/.exec(flag);
  return macro === null ? flag : `-D${macro[1] ?? ""}`;
}
function withoutPaths(flag) {
  return flag.replace(/(^|[=:,\s]|^-[IL])(?:\/|[A-Za-z]:[\\/])[^\s=:,]*/g, "$1<path>");
}

// src/formats/pyperf/machine.ts
var mostCpus = 4096;
function readCpuList(text2) {
  if (!/^\d+(-\d+)?(,\d+(-\d+)?)*$/.test(text2)) return void 0;
  const cpus = /* @__PURE__ */ new Set();
  for (const part of text2.split(",")) {
    const [first = 0, last2 = first] = part.split("-").map(Number);
    for (let cpu = first; cpu <= last2 && cpus.size < mostCpus; cpu += 1) cpus.add(cpu);
  }
  return [...cpus].sort((a, b) => a - b);
}
function readCpuGroups(config) {
  const groups = config.split(";").flatMap((part) => {
    const at = part.indexOf("=");
    const cpus = at < 0 ? void 0 : readCpuList(part.slice(0, at).trim());
    return cpus === void 0 ? [] : [readGroup(cpus, part.slice(at + 1))];
  });
  return groups.length === 0 ? void 0 : groups.sort((a, b) => (a.cpus[0] ?? 0) - (b.cpus[0] ?? 0));
}
function readGroup(cpus, text2) {
  const settings = text2.split(",").map((setting2) => setting2.trim());
  const after = (prefix) => settings.find((setting2) => setting2.startsWith(prefix))?.slice(prefix.length);
  const driver = after("driver:");
  const governor = after("governor:");
  const turbo = after("intel_pstate:");
  return {
    cpus,
    ...driver === void 0 ? {} : { driver },
    ...governor === void 0 ? {} : { governor },
    ...turbo === void 0 ? {} : { turbo: turbo !== "no turbo" },
    isolated: settings.includes("isolated")
  };
}
function readFrequency(text2) {
  return largest(text2, megahertz);
}
function readTemperature(text2) {
  return largest(text2, celsius);
}
var megahertz = { M: 1, G: 1e3, k: 1e-3 };
var celsius = { C: 1 };
function largest(text2, units) {
  let found;
  for (let at = text2.indexOf("="); at >= 0; at = text2.indexOf("=", at + 1)) {
    let end2 = at + 1;
    let value2 = 0;
    let scale2 = 0;
    for (; ; end2 += 1) {
      const digit = text2.charCodeAt(end2) - 48;
      if (digit >= 0 && digit <= 9) {
        value2 = value2 * 10 + digit;
        scale2 *= 10;
      } else if (digit === -2 && scale2 === 0) scale2 = 1;
      else break;
    }
    const unit = text2.charCodeAt(end2) === 32 ? units[text2.charAt(end2 + 1)] : void 0;
    if (unit === void 0 || end2 === at + 1) continue;
    const number = (scale2 > 0 ? value2 / scale2 : value2) * unit;
    if (Number.isFinite(number) && (found === void 0 || number > found)) found = number;
  }
  return found;
}
function readConditions(benchmarks, metadata) {
  const loads = [];
  const temperatures = [];
  const frequencies = [];
  const temperatureOf = remembering(readTemperature);
  const frequencyOf = remembering(readFrequency);
  const add = (list, value2) => {
    if (value2 !== void 0) list.push(value2);
  };
  for (const benchmark of benchmarks) {
    const [main] = benchmark.series;
    for (const process2 of main?.kind === "samples" ? main.sessions[0]?.processes ?? [] : []) {
      if (process2.values.length === 0) continue;
      const levels2 = [process2.metadata, benchmark.metadata, metadata];
      const load = nearest(levels2, "load_avg_1min");
      if (typeof load === "number" && load >= 0 && load < Infinity) loads.push(load);
      add(temperatures, temperatureOf(nearest(levels2, "cpu_temp")));
      add(frequencies, frequencyOf(nearest(levels2, "cpu_freq")));
    }
  }
  const none = loads.length + temperatures.length + frequencies.length === 0;
  return none ? void 0 : { loads, temperatures, frequencies };
}
function nearest(levels2, key) {
  return levels2.find((level2) => Object.hasOwn(level2, key))?.[key];
}
function remembering(read2) {
  let last2;
  let result;
  return (text2) => {
    if (typeof text2 !== "string") return void 0;
    if (text2 !== last2) {
      last2 = text2;
      result = read2(text2);
    }
    return result;
  };
}

// src/formats/pyperf/python-build.ts
var byOption = [
  ["jit", /^--enable-experimental-jit(?:=(.*))?$/],
  ["free-threading", /^--disable-gil(?:=(.*))?$/],
  ["tail-call", /^--with-tail-call-interp(?:=(.*))?$/],
  ["pgo", /^--enable-optimizations(?:=(.*))?$/],
  ["lto", /^--with-lto(?:=(.*))?$/],
  ["debug", /^--with-pydebug(?:=(.*))?$/],
  ["assertions", /^--with-assertions(?:=(.*))?$/],
  ["sanitizer", /^--with-(?:address|memory|undefined-behavior|thread)-sanitizer(?:=(.*))?$/],
  ["tracing", /^--(?:with-trace-refs|enable-pystats)(?:=(.*))?$/]
];
var off = /* @__PURE__ */ new Set(["no", "yes-off", "interpreter"]);
function pythonFeatures({ options, flags, version }) {
  const features3 = /* @__PURE__ */ new Map();
  for (const [feature, pattern] of options === void 0 ? [] : byOption) {
    const given2 = (options ?? []).flatMap((option) => pattern.exec(option)?.[1] ?? (pattern.test(option) ? "" : []));
    features3.set(feature, given2.length > 0 && !off.has(given2.at(-1) ?? ""));
  }
  const has = (pattern) => flags?.some((flag) => pattern.test(flag)) ?? false;
  if (has(/^-flto(?!=?no)/)) features3.set("lto", true);
  if (has(/^-fprofile-(use|instr-use|sample-use)/)) features3.set("pgo", true);
  if (has(/^-fsanitize=/)) features3.set("sanitizer", true);
  if (has(/^-DPy_DEBUG/) || has(/^-O0$/)) features3.set("debug", true);
  if (flags !== void 0 && flags.length > 0 && !features3.get("debug")) features3.set("assertions", !has(/^-DNDEBUG/));
  if (version?.includes("free-threading") === true) features3.set("free-threading", true);
  return Object.fromEntries([...features3].sort(([a], [b]) => a < b ? -1 : 1));
}
function tellingOptions(options) {
  return options.filter(
    (option) => !/^(?:PKG_CONFIG\w*=|--(?:prefix|exec-prefix|srcdir|build|cache-file|enable-option-checking|with-openssl-rpath|with-ensurepip)\b|-C$|-q$)/.test(
      option
    ) && !byOption.some(([, pattern]) => pattern.test(option))
  );
}

// src/formats/pyperf/environment.ts
function pyperfEnvironment(levels2) {
  const text2 = (key) => firstText(levels2, key);
  const platform = text2("platform");
  const cpuCount = firstNumber2(levels2, "cpu_count");
  const fields = [
    ["cpuModel", text2("cpu_model_name")],
    ["cpuCount", cpuCount],
    ["cpuAffinity", text2("cpu_affinity")],
    ["cpuConfig", text2("cpu_config")],
    ["platform", platform],
    ["aslr", text2("aslr")],
    ["host", text2("hostname")],
    ["bootTime", text2("boot_time")],
    ["compiler", text2("compiler") ?? text2("python_compiler")],
    ["compilerFlags", text2("compiler_flags") ?? pythonFlags(text2("python_cflags"), text2("python_config_args"))],
    ["runtime", joined3(text2("python_implementation"), text2("python_version"))],
    ["harness", prefixed("pyperf ", text2("perf_version"))],
    ["suiteVersion", suiteVersion(text2("performance_version"), text2("benchmark_hash"))],
    ["suiteHash", text2("benchmark_hash")],
    ["timer", text2("timer")]
  ];
  const parsed2 = [
    ["cpuGroups", readCpuGroups(text2("cpu_config") ?? "")],
    ["flags", tokens(text2("compiler_flags") ?? text2("python_cflags"), readCompilerFlags)],
    ["buildOptions", tokens(text2("python_config_args"), (args) => tellingOptions(readBuildOptions(args)))],
    ["features", featuresOf(text2)],
    ["timerResolution", readResolution(text2("timer") ?? "")]
  ];
  const environment = { ...platform === void 0 ? {} : splitPlatform(platform) };
  for (const [field, value2] of [...fields, ...parsed2]) if (value2 !== void 0) environment[field] = value2;
  return environment;
}
var tokens = (text2, read2) => text2 === void 0 ? void 0 : read2(text2);
function featuresOf(text2) {
  if ((text2("python_implementation") ?? "cpython").toLowerCase() !== "cpython") return void 0;
  const [options, flags] = [
    tokens(text2("python_config_args"), readBuildOptions),
    tokens(text2("python_cflags"), readCompilerFlags)
  ];
  const version = text2("python_version");
  const features3 = pythonFeatures({
    ...options === void 0 ? {} : { options },
    ...flags === void 0 ? {} : { flags },
    ...version === void 0 ? {} : { version }
  });
  return Object.keys(features3).length === 0 ? void 0 : features3;
}
var secondsIn = { ns: 1e-9, us: 1e-6, ms: 1e-3, sec: 1 };
function readResolution(timer) {
  const match = /resolution: (\d+(?:\.\d+)?) (ns|us|ms|sec)/.exec(timer);
  return match === null ? void 0 : Number(match[1]) * (secondsIn[match[2] ?? ""] ?? 1);
}
function splitPlatform(platform) {
  const [system = "", ...rest] = platform.split("-");
  if (system === "Linux") return splitLinux(rest.join("-"));
  if (system === "macOS")
    return { ...given("architecture", rest[1]), operatingSystem: `macOS ${rest[0] ?? ""}`.trim() };
  if (system === "Darwin")
    return { operatingSystem: "macOS", ...given("kernel", rest[0]), ...given("architecture", rest[1]) };
  if (system === "Windows") return { operatingSystem: `Windows ${rest[0] ?? ""}`.trim(), ...given("kernel", rest[1]) };
  return system === "" ? {} : { operatingSystem: system };
}
function splitLinux(rest) {
  const at = rest.lastIndexOf("-with-");
  const before = at < 0 ? rest : rest.slice(0, at);
  const dash = before.lastIndexOf("-");
  const kernel = dash < 0 ? before : before.slice(0, dash);
  const libc = at < 0 ? "" : rest.slice(at + "-with-".length);
  return {
    operatingSystem: "Linux",
    ...given("kernel", kernel),
    ...given("architecture", dash < 0 ? "" : before.slice(dash + 1)),
    ...given("libc", libc)
  };
}
function given(key, value2) {
  return value2 === void 0 || value2 === "" ? {} : { [key]: value2 };
}
function firstText(levels2, key) {
  for (const level2 of levels2) {
    const value2 = Object.hasOwn(level2, key) ? level2[key] : void 0;
    if (typeof value2 === "string" && value2 !== "") return value2;
  }
  return void 0;
}
function firstNumber2(levels2, key) {
  for (const level2 of levels2) {
    const value2 = Object.hasOwn(level2, key) ? level2[key] : void 0;
    if (typeof value2 === "number" && Number.isFinite(value2)) return value2;
  }
  return void 0;
}
function joined3(first, second) {
  return first === void 0 || second === void 0 ? first ?? second : `${first} ${second}`;
}
var prefixed = (prefix, text2) => text2 === void 0 ? void 0 : prefix + text2;
var pythonFlags = (flags, configuration) => joined3(flags, prefixed("configured with ", configuration));
function suiteVersion(version, hash) {
  return joined3(prefixed("pyperformance ", version), prefixed("benchmarks ", hash));
}

// src/formats/pyperf/pyperf.ts
var pyperf = { id: "pyperf", title: "pyperf JSON", detect, parse };
function detect({ text: text2 }) {
  if (!/^\s*\{/.test(text2) || !text2.includes('"benchmarks"')) return 0;
  if (/"runs"\s*:\s*\[\s*\{\s*"(metadata|values|warmups|samples)"/.test(text2)) return 0.95;
  return /"version"\s*:\s*("1\.0"|[1-6]\b)/.test(text2) || /"runs"\s*:/.test(text2) ? 0.5 : 0;
}
var presentEra = { valuesKey: "values", rawWarmups: false, benchmarkMetadataKey: "metadata" };
var eras = /* @__PURE__ */ new Map([
  ["1.0", presentEra],
  [6, { valuesKey: "values", rawWarmups: true, benchmarkMetadataKey: "metadata" }],
  [5, { valuesKey: "samples", rawWarmups: true, benchmarkMetadataKey: "common_metadata" }]
]);
function parse(input, subject) {
  const complaints = new Complaints(input.name, subject);
  const read2 = readJson(input.text);
  const root = read2.kind === "broken" ? void 0 : read2.value;
  if (read2.kind !== "value") complainOfText(read2, complaints);
  const list = isObject(root) ? root.benchmarks : void 0;
  if (!isObject(root) || !Array.isArray(list)) {
    if (read2.kind === "value") complainOfShape(root, complaints);
    return { suite: null, findings: complaints.findings() };
  }
  const metadata = readMetadata(root.metadata, complaints, () => "$.metadata");
  const context = { complaints, metadata, era: eraOf(root.version, read2, complaints) };
  const benchmarks = readBenchmarks(wholeRecords(list, read2), context);
  if (benchmarks.length === 0) {
    if (read2.kind === "value") complainOfNothing(complaints, list.length);
    return { suite: null, findings: complaints.findings() };
  }
  return { suite: suiteOf(input, benchmarks, metadata), findings: complaints.findings() };
}
function wholeRecords(list, read2) {
  return read2.kind === "cut" && read2.open[0] === "benchmarks" && read2.open.length > 1 ? list.slice(0, -1) : list;
}
function suiteOf(input, benchmarks, metadata) {
  const firstRun = benchmarks.slice(0, 1).flatMap((benchmark) => processesOf(benchmark).slice(0, 1));
  const described = pyperfEnvironment([metadata, ...[...benchmarks, ...firstRun].map((level2) => level2.metadata)]);
  const conditions = readConditions(benchmarks, metadata);
  const environment = conditions === void 0 ? described : { ...described, conditions };
  const commit = ownText(metadata, "commit_id");
  const branch = ownText(metadata, "commit_branch");
  const measuredAt = firstDate(benchmarks, metadata);
  const provenance = {
    files: [sourceFileOf(input)],
    ...commit === void 0 ? {} : { commit },
    ...branch === void 0 ? {} : { branch },
    ...measuredAt === void 0 ? {} : { measuredAt }
  };
  return { format: "pyperf", label: labelOf(input.name), benchmarks, environment, provenance, metadata };
}
var processesOf = (benchmark) => {
  const main = benchmark.series[0];
  return main?.kind === "samples" ? main.sessions[0]?.processes ?? [] : [];
};
var datePattern = /^\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\d/;
function firstDate(benchmarks, metadata) {
  let earliest;
  const consider = (level2) => {
    const date = level2.date;
    if (typeof date === "string" && (earliest === void 0 || date < earliest) && datePattern.test(date))
      earliest = date;
  };
  consider(metadata);
  for (const benchmark of benchmarks) {
    consider(benchmark.metadata);
    for (const process2 of processesOf(benchmark)) consider(process2.metadata);
  }
  return earliest?.replace(" ", "T");
}
function eraOf(version, read2, complaints) {
  const era = eras.get(version);
  if (era !== void 0) return era;
  if (read2.kind === "value") complainOfVersion(version, complaints);
  return presentEra;
}

// src/formats/registry.ts
var formats = [pyperf];
var formatIds = ["auto", ...formats.map((format) => format.id)];
var smallestConfidence = 0.5;
function detectFormat(input) {
  let best = null;
  let bestConfidence = smallestConfidence;
  for (const format of formats) {
    const confidence = format.detect(input);
    if (confidence > bestConfidence || best === null && confidence === bestConfidence) {
      best = format;
      bestConfidence = confidence;
    }
  }
  return best;
}
function parseText(input, options, subject) {
  const text2 = input.text.startsWith("\uFEFF") ? input.text.slice(1) : input.text;
  const decoded = { ...input, text: text2 };
  if (text2.trim() === "") return refused(emptyText(input, subject));
  const wanted = options.format ?? "auto";
  if (wanted !== "auto") {
    const format2 = formats.find((known) => known.id === wanted);
    return format2 === void 0 ? refused(unknownId(input, wanted, subject)) : format2.parse(decoded, subject);
  }
  const format = detectFormat(decoded);
  return format === null ? refused(unrecognised(decoded, subject)) : format.parse(decoded, subject);
}
var refused = (finding2) => ({ suite: null, findings: [finding2] });
function error(code2, subject, message, remedy2) {
  return { code: code2, severity: "error", subject, message, evidence: [], remedy: remedy2 };
}
var knownFormats = () => formats.map((format) => `${format.id} (${format.title})`).join(", ");
function emptyText(input, subject) {
  const what = input.byteLength === 0 ? "is empty (0 bytes)" : "holds nothing but white space";
  return error(
    "input.empty-file",
    subject,
    `${input.name} ${what}.`,
    "See whether the step that runs the benchmarks failed or wrote its results elsewhere, then run it again."
  );
}
function unknownId(input, wanted, subject) {
  return error(
    "input.unknown-format",
    subject,
    `${input.name} was to be read as ${shownName(wanted)}, which is no format known here.`,
    `Set the format to auto, or to one of: ${knownFormats()}.`
  );
}
function unrecognised(input, subject) {
  const read2 = readJson(input.text);
  if (read2.kind === "broken") {
    return error(
      "input.not-json",
      subject,
      `${input.name} is not JSON: ${placeText(read2.place)} should have ${read2.expected}.`,
      `Give a result file as the tool wrote it; formats known: ${knownFormats()}.`
    );
  }
  if (read2.kind === "cut") {
    return error(
      "input.truncated",
      subject,
      `${input.name} ends in the middle of its JSON, at ${placeText(read2.place)}, and what is there is in no known format.`,
      "Write or upload the file again; see whether the disk was full or the job was cancelled."
    );
  }
  return error(
    "input.unknown-format",
    subject,
    `${input.name} is JSON, but in no format known here: it is ${shapeOf(read2.value)}.`,
    `Give a file in one of these formats: ${knownFormats()}.`
  );
}
function shapeOf(value2) {
  if (Array.isArray(value2)) return `a list of ${value2.length}`;
  if (typeof value2 !== "object" || value2 === null) return value2 === null ? "null" : `a bare ${typeof value2}`;
  const keys = Object.keys(value2);
  if (keys.length === 0) return "an object without keys";
  const first = keys.slice(0, 8).map(shownName).join(", ");
  return `an object with the keys ${first}${keys.length > 8 ? `, and ${keys.length - 8} more` : ""}`;
}

// src/sources/decode.ts
import { createHash } from "node:crypto";
import { constants, gunzipSync } from "node:zlib";
var largestTextBytes = 256 * 1024 * 1024;
var containers = [
  { magic: [80, 75, 3, 4], title: "zip archive" },
  { magic: [40, 181, 47, 253], title: "Zstandard file" },
  { magic: [66, 90, 104], title: "bzip2 file" },
  { magic: [253, 55, 122, 88, 90], title: "xz file" }
];
function decode(file, subject) {
  const finding2 = (code2, problem, remedy2) => ({
    code: code2,
    severity: "error",
    subject,
    message: `${file.name} ${problem}`,
    evidence: [],
    remedy: remedy2
  });
  const container = containers.find(({ magic }) => startsWith(file.bytes, magic));
  if (container !== void 0) {
    const remedy2 = "Unpack it and give the result files inside; plain and gzip-compressed ones are read as they are.";
    return {
      input: null,
      findings: [finding2("input.unknown-format", `is a ${container.title}, not a result file.`, remedy2)]
    };
  }
  const unpacked = unpack(file.bytes);
  const findings = [];
  if (unpacked.fault === "too-large") {
    const problem = `holds more than ${largestTextBytes / 1024 / 1024} MiB of text.`;
    const remedy2 = "Give the benchmark results only, or split them by benchmark: several files for one side are merged.";
    findings.push(finding2("input.unknown-format", problem, remedy2));
  } else if (unpacked.fault !== null) {
    const problem = unpacked.fault === "truncated" ? "is a gzip file that ends too early." : "is a gzip file whose content is damaged.";
    const remedy2 = "Write, download or upload it again; `gzip -t` tells whether a copy is whole.";
    findings.push(finding2("input.truncated", problem, remedy2));
  }
  return { input: unpacked.content === null ? null : formatInput(file, unpacked.content), findings };
}
function formatInput(file, content) {
  return {
    name: file.name,
    text: textOf2(content),
    sha256: createHash("sha256").update(file.bytes).digest("hex"),
    byteLength: file.bytes.byteLength
  };
}
var startsWith = (bytes, magic) => magic.every((byte, index) => bytes[index] === byte);
function unpack(bytes) {
  if (!startsWith(bytes, [31, 139]))
    return bytes.byteLength > largestTextBytes ? { content: null, fault: "too-large" } : { content: bytes, fault: null };
  const whole = gunzip(bytes, constants.Z_FINISH);
  if (whole.fault !== "truncated") return whole;
  return { content: gunzip(bytes, constants.Z_SYNC_FLUSH).content, fault: "truncated" };
}
function gunzip(bytes, finishFlush) {
  try {
    return { content: gunzipSync(bytes, { maxOutputLength: largestTextBytes, finishFlush }), fault: null };
  } catch (error2) {
    const code2 = errorCode(error2);
    if (code2 === "ERR_BUFFER_TOO_LARGE") return { content: null, fault: "too-large" };
    return { content: null, fault: code2 === "Z_BUF_ERROR" ? "truncated" : "damaged" };
  }
}
function textOf2(bytes) {
  if (startsWith(bytes, [255, 254])) return new TextDecoder("utf-16le").decode(bytes);
  if (startsWith(bytes, [254, 255])) return new TextDecoder("utf-16be").decode(bytes);
  const start = startsWith(bytes, [239, 187, 191]) ? 3 : 0;
  return Buffer.from(bytes.buffer, bytes.byteOffset + start, bytes.byteLength - start).toString("utf8");
}

// src/sources/read-side.ts
function readSide(files, options) {
  const suites = [];
  const findings = [];
  const foreign = [];
  for (const file of files) {
    const result = readFile(file, options);
    if (result.suite !== null) suites.push(result.suite);
    const isForeign = result.suite === null && result.findings.every(({ code: code2 }) => code2 === "input.unknown-format");
    if (isForeign && !options.chosen) foreign.push({ name: file.name, findings: result.findings });
    else findings.push(...result.findings);
  }
  const [first, ...others] = suites;
  if (first === void 0) throw unusable([...findings, ...foreign.flatMap((one) => one.findings)], options.subject);
  const merged = mergeSuites([first, ...others], options.label ?? first.label, options.subject);
  return {
    suite: merged.suite,
    findings: [...findings, ...merged.findings],
    notes: [
      ...merged.notes,
      ...foreign.map(({ name: name2 }) => `${options.subject}: ${name2} is no benchmark result and was skipped.`)
    ]
  };
}
function readEach(files, options) {
  const results = files.map((file) => readFile(file, options));
  const sides = results.flatMap(
    ({ suite, findings }) => suite === null ? [] : [{ suite, findings, notes: [] }]
  );
  const [first, ...others] = sides;
  const complaints = results.filter(({ suite }) => suite === null).flatMap(({ findings }) => findings);
  if (first === void 0) throw unusable(complaints, options.subject);
  const listed2 = options.chosen ? complaints : complaints.filter(({ code: code2 }) => code2 !== "input.unknown-format");
  return [{ ...first, findings: [...listed2, ...first.findings] }, ...others];
}
function readFile(file, options) {
  const decoded = decode(file, options.subject);
  if (decoded.input === null) return { suite: null, findings: decoded.findings };
  const parsed2 = parseText(decoded.input, { format: options.format }, options.subject);
  return { suite: parsed2.suite, findings: [...decoded.findings, ...parsed2.findings] };
}
var complaintsListed = 5;
function unusable(findings, subject) {
  const [first, ...others] = findings;
  if (first === void 0)
    return new PlumblineError("input-unusable", `${subject}: no file was given.`, "Name a result file.");
  if (others.length === 0) return new PlumblineError("input-unusable", `${subject}: ${first.message}`, first.remedy);
  const listed2 = findings.slice(0, complaintsListed).map((finding2) => `  - ${finding2.message}`);
  if (findings.length > complaintsListed) listed2.push(`  - and ${findings.length - complaintsListed} more`);
  return new PlumblineError(
    "input-unusable",
    [`${subject}: nothing usable was found:`, ...listed2].join("\n"),
    first.remedy
  );
}

// src/trust/advisories/records/apple-clang-1700-computed-goto.json
var apple_clang_1700_computed_goto_default = {
  $schema: "../../../../schema/advisory.schema.json",
  id: "apple-clang-1700-computed-goto",
  component: "apple-clang",
  title: "Xcode 16.3 and 16.4 may merge computed gotos as clang 19 does",
  affected: [">=1700.0 <1700.1"],
  unless: {
    flags: ["*-tail-dup-pred-size=*", "*-tail-dup-succ-size=*"],
    features: {
      "tail-call": true
    }
  },
  effect: {
    what: "interpreters with computed goto may lose a dispatch jump per instruction",
    much: "not measured on this compiler; 12 % with clang 19.1.7 on Apple M1",
    metric: "time",
    reach: "suite"
  },
  confidence: "low",
  basis: "Only that these builds hold a mixture of LLVM 17 to 19; nobody was found who looked at the jumps or measured them.",
  evidence: ["https://github.com/python/cpython/issues/130633", "https://github.com/llvm/llvm-project/issues/106846"],
  remedy: "Count the indirect jumps of the interpreter loop, or add a build by another compiler as a reference."
};

// src/trust/advisories/records/clang-19-computed-goto.json
var clang_19_computed_goto_default = {
  $schema: "../../../../schema/advisory.schema.json",
  id: "clang-19-computed-goto",
  component: "clang",
  title: "Computed gotos are merged into one indirect jump",
  affected: [">=19.1.0 <=19.1.7"],
  unless: {
    flags: ["*-tail-dup-pred-size=*", "*-tail-dup-succ-size=*"],
    features: {
      "tail-call": true
    }
  },
  effect: {
    what: "interpreters with computed goto lose a dispatch jump per instruction, and with it branch prediction",
    much: "9–12 % on CPython (pyperformance, geometric mean against clang 18: 1.09x slower on Raptor Lake, 1.12x on Apple M1); none on Zen 4",
    metric: "time",
    reach: "suite"
  },
  confidence: "high",
  basis: "Reported, bisected to llvm/llvm-project#78582 and measured independently by Ajla and by CPython on two platforms.",
  evidence: [
    "https://github.com/llvm/llvm-project/issues/106846",
    "https://github.com/llvm/llvm-project/pull/78582",
    "https://github.com/python/cpython/issues/129987",
    "https://github.com/python/cpython/pull/128718",
    "https://github.com/nelhage/cpython-interp-perf"
  ],
  fixedIn: "20.1.1 (20.1.0 in part)",
  remedy: "Rebuild the baseline with clang 18, clang 20.1.1 or later, GCC, or with -mllvm -tail-dup-pred-size=5000, or add such builds as references."
};

// src/trust/advisories/records/clang-20-computed-goto.json
var clang_20_computed_goto_default = {
  $schema: "../../../../schema/advisory.schema.json",
  id: "clang-20-computed-goto",
  component: "clang",
  title: "Merging of computed gotos is mended only in part",
  affected: ["=20.1.0"],
  unless: {
    flags: ["*-tail-dup-pred-size=*", "*-tail-dup-succ-size=*"],
    features: {
      "tail-call": true
    }
  },
  effect: {
    what: "some interpreters with computed goto still lose dispatch jumps",
    much: "not measured as a whole; the part that is mended gave back 2–3 % on some Python inputs on Apple Silicon",
    metric: "time",
    reach: "suite"
  },
  confidence: "medium",
  basis: "llvm/llvm-project#116072 lifts the limit only for blocks without phis; #114990 lifts it for all computed gotos and came after 20.1.0. Nobody in the threads measured 20.1.0 against 20.1.1 on x86-64.",
  evidence: [
    "https://github.com/llvm/llvm-project/pull/116072",
    "https://github.com/llvm/llvm-project/pull/114990",
    "https://github.com/llvm/llvm-project/pull/130585"
  ],
  fixedIn: "20.1.1",
  remedy: "Rebuild the baseline with clang 20.1.1 or later, or add a build by GCC or clang 18 as a reference."
};

// src/trust/advisories/records/clang-20-macos-arm64-tail-duplication.json
var clang_20_macos_arm64_tail_duplication_default = {
  $schema: "../../../../schema/advisory.schema.json",
  id: "clang-20-macos-arm64-tail-duplication",
  component: "clang",
  title: "Computed gotos are duplicated too early",
  affected: [">=20.1.1 <=20.1.8"],
  platform: {
    systems: ["macos"],
    architectures: ["arm64"]
  },
  unless: {
    features: {
      "tail-call": true
    }
  },
  effect: {
    what: "interpreters with computed goto miss optimisations after the control flow is expanded",
    much: "about 3 % on some Python 3.12 workloads",
    metric: "time",
    reach: "suite"
  },
  confidence: "medium",
  basis: "Measured by the author of the fix only, on workloads that are not named, on macOS; on Skylake the same code showed no difference.",
  evidence: ["https://github.com/llvm/llvm-project/pull/150911", "https://github.com/llvm/llvm-project/pull/151680"],
  fixedIn: "21.1.0",
  remedy: "Rebuild the baseline with clang 21.1.0 or later, or add such a build as a reference."
};

// src/trust/advisories/records/cpython-313-incremental-gc.json
var cpython_313_incremental_gc_default = {
  $schema: "../../../../schema/advisory.schema.json",
  id: "cpython-313-incremental-gc",
  component: "cpython",
  title: "Pre-releases of 3.13 collect garbage incrementally",
  affected: [">=3.13.0a6 <3.13.0rc3"],
  unless: {
    features: {
      "free-threading": true
    }
  },
  effect: {
    what: "programs that make much cyclic garbage spend their time in the collector",
    much: "a Sphinx build of 66 s takes 34 s after the revert; most of pyperformance does not show it",
    metric: "time",
    reach: "some"
  },
  confidence: "high",
  basis: "Measured by several core developers before and after the revert. The first version is that of the merge of python/cpython#116206 (March 2024, between 3.13.0a5 and a6); development builds named 3.13.0a5+ are either and are left out.",
  evidence: [
    "https://github.com/python/cpython/issues/124567",
    "https://github.com/python/cpython/pull/124770",
    "https://github.com/python/cpython/pull/116206",
    "https://github.com/python/pyperformance/issues/359"
  ],
  fixedIn: "3.13.0rc3 (reverted)",
  remedy: "Take 3.13.0 or later as the baseline."
};

// src/trust/advisories/records/cpython-313rc1-macos-thin-lto.json
var cpython_313rc1_macos_thin_lto_default = {
  $schema: "../../../../schema/advisory.schema.json",
  id: "cpython-313rc1-macos-thin-lto",
  component: "cpython",
  title: "The macOS installer's 3.13.0rc1 is linked with ThinLTO",
  affected: ["=3.13.0rc1"],
  platform: {
    systems: ["macos"]
  },
  requires: {
    features: {
      lto: true
    },
    components: {
      "apple-clang": ["*"]
    }
  },
  effect: {
    what: "--with-lto means ThinLTO, which optimises less with the clang of Xcode",
    much: "some micro-benchmarks much slower; suites less, by how much is not told",
    metric: "time",
    reach: "some"
  },
  confidence: "high",
  basis: "The maintainer of the installer reproduced it with builds with and without either kind of LTO, and changed the installer.",
  evidence: [
    "https://github.com/python/cpython/issues/122580",
    "https://github.com/astral-sh/python-build-standalone/issues/528"
  ],
  fixedIn: "3.13.0rc2 installer (--with-lto=full)",
  remedy: "Take 3.13.0rc2 or later, or build the baseline with --with-lto=full."
};

// src/trust/advisories/records/cpython-314-free-threaded-gc.json
var cpython_314_free_threaded_gc_default = {
  $schema: "../../../../schema/advisory.schema.json",
  id: "cpython-314-free-threaded-gc",
  component: "cpython",
  title: "The free-threaded collector runs too often when many tuples are untracked",
  affected: [">=3.14.0 <3.14.3"],
  requires: {
    features: {
      "free-threading": true
    }
  },
  effect: {
    what: "growing heaps of small tuples are collected over and over",
    much: "15 million tuples in a list: 37 s against 0.6 s with the collector off",
    metric: "time",
    reach: "some"
  },
  confidence: "medium",
  basis: "One reporter measured 3.14.0 and 3.14.2; fixed by the maintainers within days (python/cpython#142617, a week after 3.14.2).",
  evidence: [
    "https://github.com/python/cpython/issues/142531",
    "https://github.com/python/cpython/pull/142617",
    "https://github.com/python/cpython/pull/142562"
  ],
  fixedIn: "3.14.3",
  remedy: "Take 3.14.3 or later as the baseline."
};

// src/trust/advisories/records/cpython-314-gc-tuples.json
var cpython_314_gc_tuples_default = {
  $schema: "../../../../schema/advisory.schema.json",
  id: "cpython-314-gc-tuples",
  component: "cpython",
  title: "The garbage collector counts tuples that it no longer tracks",
  affected: [">=3.14.0 <3.14.1"],
  unless: {
    features: {
      "free-threading": true
    }
  },
  effect: {
    what: "growing heaps of small tuples are collected over and over",
    much: "15 million tuples in a list: 143 s against 1.1 s with the collector off; a dictionary with tuple keys: 2.5x",
    metric: "time",
    reach: "some"
  },
  confidence: "high",
  basis: "Measured by two reporters on 3.14.0; 3.14.2 is reported mended. The backport (python/cpython#140447, October 2025) is older than 3.14.1 (December 2025), and mypy saw memory change with 3.14.1 (python/mypy#21403), so 3.14.1 is taken to have the fix though nobody timed it.",
  evidence: [
    "https://github.com/python/cpython/issues/139951",
    "https://github.com/python/cpython/pull/140447",
    "https://github.com/python/cpython/issues/142531",
    "https://github.com/python/mypy/issues/21403"
  ],
  fixedIn: "3.14.1",
  remedy: "Take 3.14.2 or later as the baseline."
};

// src/trust/advisories/records/cpython-tail-call-frame-pointers.json
var cpython_tail_call_frame_pointers_default = {
  $schema: "../../../../schema/advisory.schema.json",
  id: "cpython-tail-call-frame-pointers",
  component: "cpython",
  title: "Frame pointers cost more in the tail-call interpreter",
  affected: [">=3.14.0a5"],
  requires: {
    flags: ["-fno-omit-frame-pointer"],
    features: {
      "tail-call": true
    }
  },
  unless: {
    flags: ["*-mreserve-frame-pointer-reg"]
  },
  effect: {
    what: "every bytecode handler is a function with a prologue and an epilogue of its own",
    much: "more than the 2 % that frame pointers cost the computed-goto interpreter; the report gives no figure",
    metric: "time",
    reach: "suite"
  },
  confidence: "medium",
  basis: 'Reported by the author of the interpreter, who says that it "seems" to be so and gives no figure; the issue is open.',
  evidence: ["https://github.com/python/cpython/issues/154124", "https://github.com/python/peps/pull/4896"],
  remedy: "Build both sides with the same frame-pointer flags, or the handlers with -fomit-frame-pointer -momit-leaf-frame-pointer -mreserve-frame-pointer-reg (clang 21 or later)."
};

// src/trust/advisories/records/cpython-tail-call-zero-call-used-regs.json
var cpython_tail_call_zero_call_used_regs_default = {
  $schema: "../../../../schema/advisory.schema.json",
  id: "cpython-tail-call-zero-call-used-regs",
  component: "cpython",
  title: "-fzero-call-used-regs clears registers after every opcode of the tail-call interpreter",
  affected: [">=3.14.0a5"],
  requires: {
    flags: ["-fzero-call-used-regs=*"],
    features: {
      "tail-call": true
    }
  },
  unless: {
    flags: ["-fzero-call-used-regs=skip"]
  },
  effect: {
    what: "each opcode is a function, and each clears registers before its tail call",
    much: "about 2 % on pyperformance, measured with used-gpr on the opcode functions alone",
    metric: "time",
    reach: "suite"
  },
  confidence: "high",
  basis: "Measured and shown in the machine code by its reporter; NixOS sets the flag by default.",
  evidence: ["https://github.com/python/cpython/issues/130961", "https://github.com/llvm/llvm-project/issues/129764"],
  remedy: 'Build both sides without -fzero-call-used-regs (NixOS: hardeningDisable = [ "zerocallusedregs" ]).'
};

// src/trust/advisories/records/cpython-windows-openssl-3.json
var cpython_windows_openssl_3_default = {
  $schema: "../../../../schema/advisory.schema.json",
  id: "cpython-windows-openssl-3",
  component: "cpython",
  title: "Windows builds with OpenSSL 3 are slow at TLS",
  affected: [">=3.11.5 <3.12.0a1", ">=3.12.0rc1"],
  platform: {
    systems: ["windows"]
  },
  effect: {
    what: "creating TLS contexts and connections costs much more CPU time than with OpenSSL 1.1.1",
    much: "hundreds of processes that took less than 10 % CPU now take most of it; loading certificates about 5x slower (python/cpython#95031)",
    metric: "time",
    reach: "some"
  },
  confidence: "high",
  basis: "Several reporters; 3.11.4 is named as good and 3.11.5 as bad. The issue is closed as one of OpenSSL; in October 2025 the maintainers still only planned a newer OpenSSL.",
  evidence: [
    "https://github.com/python/cpython/issues/109386",
    "https://github.com/python/cpython/issues/95031",
    "https://github.com/openssl/openssl/issues/17064"
  ],
  remedy: "Leave benchmarks that open TLS connections out, or compare builds with the same OpenSSL."
};

// src/trust/advisories/records/gcc-12-free-threaded-eval-loop.json
var gcc_12_free_threaded_eval_loop_default = {
  $schema: "../../../../schema/advisory.schema.json",
  id: "gcc-12-free-threaded-eval-loop",
  component: "gcc",
  title: "SLP vectorisation spoils the dispatch of CPython's free-threaded interpreter",
  affected: [">=12 <16"],
  platform: {
    architectures: ["x86_64"]
  },
  requires: {
    features: {
      "free-threading": true
    },
    components: {
      cpython: [">3.14.0a6 <3.14.0b1"]
    }
  },
  effect: {
    what: "dispatch of the evaluation loop shuffles vector registers and is partly shared again",
    much: "6–8 % on the free-threaded build (pyperformance)",
    metric: "time",
    reach: "suite"
  },
  confidence: "high",
  basis: "Two developers measured it on GCC 12.4, 13.3, 14.2 and 15. It shows between python/cpython#131750 and #132295 of April 2025, so in development builds before 3.14.0b1; that these are the versions follows from the dates of the pull requests and of the releases.",
  evidence: [
    "https://github.com/python/cpython/pull/132295",
    "https://github.com/python/cpython/issues/129987",
    "https://github.com/python/cpython/pull/132530",
    "https://gcc.gnu.org/PR115777"
  ],
  fixedIn: "CPython 3.14.0b1 works around it",
  remedy: "Use a baseline of CPython 3.14.0b1 or later, or one built with clang."
};

// src/trust/advisories/records/glibc-rep-movsb-zen.json
var glibc_rep_movsb_zen_default = {
  $schema: "../../../../schema/advisory.schema.json",
  id: "glibc-rep-movsb-zen",
  component: "glibc",
  title: "memcpy uses rep movsb, which is slow on Zen 3 and 4 when misaligned",
  affected: ["*"],
  platform: {
    systems: ["linux"],
    architectures: ["x86_64"],
    cpuModels: [
      "AMD Ryzen*5???X*",
      "AMD Ryzen*5?00G*",
      "AMD Ryzen*7???X*",
      "AMD Ryzen Threadripper PRO 5???WX*",
      "AMD Ryzen Threadripper*7???*X*",
      "AMD EPYC 7??3*",
      "AMD EPYC 9??4*"
    ]
  },
  condition: "this glibc does not have the fix for its bug 30994 (which versions do is not known here)",
  effect: {
    what: "copies of 2 KiB and more to a misaligned destination",
    much: "about 20x less throughput (84 against 4.4 GB/s at 2113 bytes on Zen 3)",
    metric: "time",
    reach: "some"
  },
  confidence: "high",
  basis: "Measured and reported to glibc; the fix is not dated in what was read, so that the advisory is possible at most.",
  evidence: [
    "https://lunnova.dev/articles/ryzen-slow-short-rep-mov/",
    "https://sourceware.org/bugzilla/show_bug.cgi?id=30994"
  ],
  remedy: "Compare on the same glibc; GLIBC_TUNABLES=glibc.cpu.x86_rep_movsb_threshold=… shows whether it matters."
};

// src/trust/advisories/records/go-1-21-0-huge-pages.json
var go_1_21_0_huge_pages_default = {
  $schema: "../../../../schema/advisory.schema.json",
  id: "go-1-21-0-huge-pages",
  component: "go",
  title: "The runtime asks for huge pages and stalls",
  affected: ["=1.21.0"],
  platform: {
    systems: ["linux"]
  },
  effect: {
    what: "page faults wait for the kernel to compact memory",
    much: "stalls while allocating, and more memory; by machine and settings",
    metric: "time",
    reach: "some"
  },
  confidence: "high",
  basis: "Found and fixed by the runtime's maintainers; reporters confirm 1.21.1. golang/go#63334 tells of what replaced it until 1.21.4.",
  evidence: ["https://github.com/golang/go/issues/61718", "https://github.com/golang/go/issues/63334"],
  fixedIn: "1.21.1",
  remedy: "Take Go 1.21.4 or later as the baseline."
};

// src/trust/advisories/records/go-1-21-1-max-ptes-none.json
var go_1_21_1_max_ptes_none_default = {
  $schema: "../../../../schema/advisory.schema.json",
  id: "go-1-21-1-max-ptes-none",
  component: "go",
  title: "Transparent huge pages undo the memory that the runtime gives back",
  affected: [">=1.21.1"],
  platform: {
    systems: ["linux"],
    architectures: ["x86_64"]
  },
  condition: "transparent huge pages are set to `always` and khugepaged/max_ptes_none is not 0",
  effect: {
    what: "resident memory stays higher than with Go 1.21.0 and before",
    much: "by the program, up to running out of memory",
    metric: "memory",
    reach: "some"
  },
  confidence: "high",
  basis: "The maintainers explain it; they do not change it back but offer GODEBUG=disablethp=1.",
  evidence: ["https://github.com/golang/go/issues/64332", "https://github.com/cockroachdb/cockroach/pull/142086"],
  remedy: "Set /sys/kernel/mm/transparent_hugepage/khugepaged/max_ptes_none to 0, or GODEBUG=disablethp=1, on both sides."
};

// src/trust/advisories/records/jdk-25-interface-casts.json
var jdk_25_interface_casts_default = {
  $schema: "../../../../schema/advisory.schema.json",
  id: "jdk-25-interface-casts",
  component: "jdk",
  title: "Casts to a single interface are slower than in JDK 21",
  affected: [">=25"],
  effect: {
    what: "compiled type checks look into a cache that is never filled any more",
    much: "nanoseconds per cast, in micro-benchmarks of casts to one interface",
    metric: "time",
    reach: "some"
  },
  confidence: "medium",
  basis: 'Measured by one JVM engineer, who calls it "arguably" a regression from 21 to 25 in one case of a micro-benchmark; open.',
  evidence: ["https://bugs.openjdk.org/browse/JDK-8374705"],
  remedy: "Compare the same major version of the JDK."
};

// src/trust/advisories/records/jdk-secondary-super-cache.json
var jdk_secondary_super_cache_default = {
  $schema: "../../../../schema/advisory.schema.json",
  id: "jdk-secondary-super-cache",
  component: "jdk",
  title: "Type checks against interfaces do not scale over threads",
  affected: [">=9 <21", ">=22 <23"],
  effect: {
    what: "threads that test the same classes against several interfaces fight for one cache line",
    much: "a contended check takes 43 ns instead of 1.5 ns on eight cores; servers with many threads lose most (Netty, Vert.x, Hibernate)",
    metric: "time",
    reach: "some"
  },
  confidence: "medium",
  basis: "Well explained and measured; fixed in 23 and, by JDK-8374705, backported to 21, but in which update is not told here, so 21 is left out.",
  evidence: [
    "https://bugs.openjdk.org/browse/JDK-8180450",
    "https://redhatperf.github.io/post/type-check-scalability-issue/",
    "https://github.com/openjdk/jdk/pull/18309",
    "https://github.com/openjdk/jdk/pull/19426"
  ],
  fixedIn: "23, and an update of 21",
  remedy: "Take a JDK 21 with the backport, or 23 and later, as the baseline."
};

// src/trust/advisories/records/linux-6-7-thp-alignment.json
var linux_6_7_thp_alignment_default = {
  $schema: "../../../../schema/advisory.schema.json",
  id: "linux-6-7-thp-alignment",
  component: "linux",
  title: "Anonymous mappings are aligned to huge pages",
  affected: [">=6.7 <6.12"],
  effect: {
    what: "large odd-sized mappings no longer merge, and collide in caches and page tables",
    much: "up to 600 % on cactusBSSN of SPEC, 2x in a darktable module, nothing in most programs",
    metric: "time",
    reach: "some"
  },
  confidence: "medium",
  basis: "The commit that limits it (of November 2024) tells of efa7df3e3bb5 and of the figures; darktable saw it in 6.7.12 and 6.10.6 and not in 6.6.47. Which stable and vendor kernels have either commit is not known here.",
  evidence: [
    "https://github.com/darktable-org/darktable/issues/17397",
    "https://www.fudzilla.com/news/60053-intel-s-linux-kernel-test-robot-reports-3888-9-per-cent-performance-boost",
    "https://git.kernel.org/linus/efa7df3e3bb5"
  ],
  fixedIn: "6.12",
  remedy: "Measure both sides on the same kernel."
};

// src/trust/advisories/records/linux-retbleed-ibrs-skylake.json
var linux_retbleed_ibrs_skylake_default = {
  $schema: "../../../../schema/advisory.schema.json",
  id: "linux-retbleed-ibrs-skylake",
  component: "linux",
  title: "Retbleed is mitigated with IBRS on Skylake and its kin",
  affected: [">=5.19"],
  platform: {
    architectures: ["x86_64"],
    cpuModels: [
      "*Core(TM) i?-6???*",
      "*Core(TM) i?-7???*",
      "*Core(TM) i?-8???*",
      "*Core(TM) i?-9???*",
      "*Core(TM) i?-10???*",
      "*Xeon(R) CPU E3-*v5*",
      "*Xeon(R) CPU E3-*v6*",
      "*Xeon(R) Platinum 81??*",
      "*Xeon(R) Gold 61??*",
      "*Xeon(R) Gold 51??*",
      "*Xeon(R) Silver 41??*",
      "*Xeon(R) W-21??*"
    ]
  },
  condition: "the kernel was started without retbleed=stuff, retbleed=off and mitigations=off",
  effect: {
    what: "entering the kernel is slow",
    much: "retbleed=stuff is 15 % faster on a Xeon E3-1280 v5 (geometric mean of affected workloads); up to 30 % on system calls",
    metric: "time",
    reach: "suite"
  },
  confidence: "high",
  basis: "Measured by others and explained by its authors. It depends on how the kernel was started, which result files do not tell.",
  evidence: [
    "http://phoronix.com/review/skylake-retbleed-stuff/6",
    "https://www.phoronix.com/news/Call-Depth-Tracking-6.2",
    "https://www.kernelconfig.io/CONFIG_CALL_DEPTH_TRACKING?kernelversion=6.2.7"
  ],
  fixedIn: "retbleed=stuff from 6.2 on, if asked for",
  remedy: "Start both sides with the same kernel command line (cat /proc/cmdline)."
};

// src/trust/advisories/records/musl-allocator-lock.json
var musl_allocator_lock_default = {
  $schema: "../../../../schema/advisory.schema.json",
  id: "musl-allocator-lock",
  component: "musl",
  title: "The allocator has one lock for all threads",
  affected: ["*"],
  effect: {
    what: "programs that allocate in several threads at once wait for each other",
    much: "14.8 % of the throughput of a QUIC server; 8x in a parallel file search; none where little is allocated",
    metric: "time",
    reach: "some"
  },
  confidence: "medium",
  basis: "Measured in two projects. The same thread measured TCP and TLS without any difference, so it depends on the program; no file tells.",
  evidence: ["https://github.com/netty/netty/pull/17348", "https://github.com/sharkdp/fd/issues/710"],
  remedy: "Use the same C library on both sides, or preload jemalloc."
};

// src/trust/advisories/records/node-17-buffer-concat.json
var node_17_buffer_concat_default = {
  $schema: "../../../../schema/advisory.schema.json",
  id: "node-17-buffer-concat",
  component: "node",
  title: "Buffer.concat is slower",
  affected: [">=17.2.0 <19.0.0"],
  effect: {
    what: "Buffer.concat of small buffers",
    much: "about 2.5x slower than in Node 16",
    metric: "time",
    reach: "some"
  },
  confidence: "high",
  basis: "Bisected by version to 17.2.0 and seen in 18.12.1. A maintainer finds it gone in 19, and users in 20, so the range ends there; which change mended it is not known.",
  evidence: ["https://github.com/nodejs/node/issues/45802", "https://github.com/ChainSafe/lodestar/issues/4903"],
  fixedIn: "19 by measurement; the change is not known",
  remedy: "Compare with Node 16, or 20 and later."
};

// src/trust/advisories/records/node-18-startup.json
var node_18_startup_default = {
  $schema: "../../../../schema/advisory.schema.json",
  id: "node-18-startup",
  component: "node",
  title: "Node 18 starts more slowly than Node 16",
  affected: [">=18.0.0 <19.0.0"],
  effect: {
    what: "benchmarks that start a process pay for it each time",
    much: "about 10 % of the time to start (398 ms against 439 ms in a slow container)",
    metric: "time",
    reach: "some"
  },
  confidence: "medium",
  basis: "One reporter with three runs each; the maintainers agreed and backported start-up patches to 18.x (nodejs/node#46425), so that late 18.x releases may be better.",
  evidence: ["https://github.com/nodejs/node/issues/45662", "https://github.com/nodejs/node/pull/46425"],
  remedy: "Measure inside one process, or compare the same major version."
};

// src/trust/advisories/records/node-21-riscv64.json
var node_21_riscv64_default = {
  $schema: "../../../../schema/advisory.schema.json",
  id: "node-21-riscv64",
  component: "node",
  title: "V8 is slow on RISC-V",
  affected: [">=21.0.0 <22.4.0"],
  platform: {
    architectures: ["riscv64"]
  },
  effect: {
    what: "V8 generates poor code on riscv64",
    much: "not told in the pull request",
    metric: "time",
    reach: "suite"
  },
  confidence: "high",
  basis: "Bisected and fixed upstream; the fix landed in 22.4.0 (felixonmars/archriscv-packages#3863).",
  evidence: [
    "https://github.com/nodejs/node/pull/53412",
    "https://github.com/felixonmars/archriscv-packages/pull/3863"
  ],
  fixedIn: "22.4.0",
  remedy: "Take Node 20, or 22.4.0 or later, as the baseline."
};

// src/trust/advisories/records/node-22-maglev.json
var node_22_maglev_default = {
  $schema: "../../../../schema/advisory.schema.json",
  id: "node-22-maglev",
  component: "node",
  title: "Maglev compiles in Node 22.0 to 22.8 and no longer from 22.9",
  affected: [">=22.0.0 <22.9.0"],
  effect: {
    what: "another compiler is at work: a comparison that crosses 22.9.0 compares compilers",
    much: "either way, by the program; a loop over bytes was 1.6x slower than in Node 20 with 22.0.0, and 1.08x with 22.9.0",
    metric: "time",
    reach: "suite"
  },
  confidence: "high",
  basis: "Release notes and pull request; the figure is one reporter's.",
  evidence: [
    "https://github.com/nodejs/node/pull/54384",
    "https://github.com/nodejs/node/issues/52797",
    "https://github.com/nodejs/node/pull/54966",
    "https://github.com/nodejs/node/issues/52700"
  ],
  fixedIn: "22.9.0 (off by default)",
  remedy: "Measure both sides with 22.9.0 or later, or both with --no-maglev."
};

// src/trust/advisories/records/node-24-sqlite-select.json
var node_24_sqlite_select_default = {
  $schema: "../../../../schema/advisory.schema.json",
  id: "node-24-sqlite-select",
  component: "node",
  title: "SELECTs through a native SQLite module are slower",
  affected: [">=24.0.0 <25.0.0"],
  effect: {
    what: "reading rows with better-sqlite3-multiple-ciphers",
    much: "57 % fewer per second than in Node 20; Node 22: 7–9 % fewer",
    metric: "time",
    reach: "some"
  },
  confidence: "low",
  basis: "One report with its own benchmark, not confirmed; the issue is open.",
  evidence: ["https://github.com/nodejs/node/issues/60719"],
  remedy: "Measure both sides with the same major version of Node."
};

// src/trust/advisories/records/openssl-3-0-slower-than-1-1-1.json
var openssl_3_0_slower_than_1_1_1_default = {
  $schema: "../../../../schema/advisory.schema.json",
  id: "openssl-3-0-slower-than-1-1-1",
  component: "openssl",
  title: "OpenSSL 3.0 is slower than 1.1.1",
  affected: [">=3.0.0 <3.1.0"],
  effect: {
    what: "algorithms are fetched at every use, under locks",
    much: "half the new TLS connections per second in a proxy; loading a private key up to 80x slower; crypto.verify of Node 18 a fifth of Node 16",
    metric: "time",
    reach: "some"
  },
  confidence: "high",
  basis: "OpenSSL's own list of performance problems of 3.0. Later versions are better, but reporters still find 3.1 and 3.2 slower than 1.1.1.",
  evidence: [
    "https://github.com/openssl/openssl/issues/17627",
    "https://github.com/openssl/openssl/issues/17064",
    "https://github.com/openssl/openssl/issues/22884",
    "https://github.com/openssl/openssl/issues/22560",
    "https://github.com/nodejs/performance/issues/72"
  ],
  fixedIn: "better in 3.1 and later, not as fast as 1.1.1",
  remedy: "Use the same OpenSSL on both sides."
};

// src/trust/advisories/records/pyperf-macos-memory.json
var pyperf_macos_memory_default = {
  $schema: "../../../../schema/advisory.schema.json",
  id: "pyperf-macos-memory",
  component: "pyperf",
  title: "Memory on macOS is 1024 times too large",
  affected: ["<2.6.3"],
  platform: {
    systems: ["macos"]
  },
  effect: {
    what: "mem_max_rss, which macOS tells in bytes, is multiplied by 1024",
    much: "1024x",
    metric: "memory",
    reach: "suite"
  },
  confidence: "high",
  basis: "The fix (psf/pyperf#173) explains it. psf/pyperf#192 says that the fix also changed whose memory is measured, until June 2024.",
  evidence: ["https://github.com/psf/pyperf/pull/173", "https://github.com/psf/pyperf/pull/192"],
  fixedIn: "2.6.3",
  remedy: "Nothing for time; for memory, measure both sides with the same pyperf.",
  handled: "Plumbline divides mem_max_rss of such files by 1024 while reading them; memory.semantics compares the rest."
};

// src/trust/advisories/records/rust-1-48-llvm-11.json
var rust_1_48_llvm_11_default = {
  $schema: "../../../../schema/advisory.schema.json",
  id: "rust-1-48-llvm-11",
  component: "rust",
  title: "Code by LLVM 11 and later is slower",
  affected: [">=1.48.0 <1.60.0"],
  effect: {
    what: "some hot loops are compiled worse from Rust 1.48 on",
    much: "by the program",
    metric: "time",
    reach: "some"
  },
  confidence: "medium",
  basis: "Confirmed by the compiler team; a maintainer says that the fix comes with LLVM 14, which Rust has since 1.60 (TheDan64/inkwell#316).",
  evidence: ["https://github.com/rust-lang/rust/issues/79246", "https://github.com/TheDan64/inkwell/issues/316"],
  fixedIn: "1.60.0 (LLVM 14)",
  remedy: "Build both sides with the same Rust, 1.60 or later."
};

// src/trust/advisories/advisories.ts
var advisories = [
  clang_19_computed_goto_default,
  clang_20_computed_goto_default,
  clang_20_macos_arm64_tail_duplication_default,
  apple_clang_1700_computed_goto_default,
  gcc_12_free_threaded_eval_loop_default,
  cpython_tail_call_zero_call_used_regs_default,
  cpython_tail_call_frame_pointers_default,
  cpython_313_incremental_gc_default,
  cpython_314_gc_tuples_default,
  cpython_314_free_threaded_gc_default,
  cpython_313rc1_macos_thin_lto_default,
  cpython_windows_openssl_3_default,
  openssl_3_0_slower_than_1_1_1_default,
  node_18_startup_default,
  node_22_maglev_default,
  node_21_riscv64_default,
  node_17_buffer_concat_default,
  node_24_sqlite_select_default,
  go_1_21_0_huge_pages_default,
  go_1_21_1_max_ptes_none_default,
  rust_1_48_llvm_11_default,
  jdk_secondary_super_cache_default,
  jdk_25_interface_casts_default,
  linux_6_7_thp_alignment_default,
  linux_retbleed_ibrs_skylake_default,
  glibc_rep_movsb_zen_default,
  musl_allocator_lock_default,
  pyperf_macos_memory_default
];

// src/trust/advisories/advisory.ts
var advisoryComponents = [
  "clang",
  "apple-clang",
  "gcc",
  "msvc",
  "rust",
  "cpython",
  "node",
  "go",
  "jdk",
  "linux",
  "glibc",
  "musl",
  "openssl",
  "pyperf"
];

// src/trust/advisories/facts.ts
var componentKinds = {
  clang: ["compiler"],
  "apple-clang": ["compiler"],
  gcc: ["compiler"],
  msvc: ["compiler"],
  rust: ["compiler", "runtime"],
  cpython: ["runtime"],
  node: ["runtime"],
  go: ["compiler", "runtime"],
  jdk: ["runtime"],
  linux: ["kernel"],
  glibc: ["libc"],
  musl: ["libc"],
  openssl: ["openssl"],
  pyperf: ["harness"]
};
function factsOf({ environment, metadata }) {
  const { compiler, runtime, kernel, libc, harness, cpuModel, flags } = environment;
  const system = systemOf(environment.operatingSystem ?? environment.platform);
  const architecture = architectureOf(environment.architecture);
  const openssl = textOf(metadata, "openssl");
  const components = /* @__PURE__ */ new Map();
  const told = /* @__PURE__ */ new Set();
  const note = (kind, text2, found) => {
    if (text2 === void 0) return;
    told.add(kind);
    for (const component of found) components.set(component, { version: versionIn(component, text2), text: text2 });
  };
  note("harness", harness, productsIn(harness));
  note("openssl", openssl, ["openssl"]);
  note("libc", libc, productsIn(libc));
  if (system !== void 0) told.add("kernel");
  if (system === "linux") note("kernel", kernel, ["linux"]);
  note("runtime", runtime, productsIn(runtime));
  note("compiler", compiler, productsIn(compiler));
  return {
    components,
    told,
    features: { ...dispatchOf(textOf(metadata, "dispatch")), ...environment.features },
    ...system === void 0 ? {} : { system },
    ...architecture === void 0 ? {} : { architecture },
    ...cpuModel === void 0 ? {} : { cpuModel },
    ...flags === void 0 ? {} : { flags }
  };
}
function dispatchOf(text2) {
  return text2 === void 0 || text2 === "" ? {} : { "tail-call": text2 === "tail-call" };
}
var otherNames = [
  [/\b(openjdk|jdk|jre|java|hotspot)\b/i, "jdk"],
  [/\bnode(\.?js)?\b/i, "node"],
  [/\bc?python\b/i, "cpython"],
  [/\brustc?\b/i, "rust"],
  [/^(glibc|gnu libc)/i, "glibc"],
  [/^musl/i, "musl"]
];
function productsIn(text2) {
  if (text2 === void 0) return [];
  const product = parseRelease(text2)?.product.replaceAll(" ", "-");
  const named3 = advisoryComponents.find((component) => component === product);
  const other = named3 ?? otherNames.find(([pattern]) => pattern.test(text2))?.[1];
  return other === void 0 ? [] : [other];
}
function versionIn(component, text2) {
  if (component === "jdk") return jdkVersion(text2);
  const release = parseRelease(text2);
  const version = component === "apple-clang" ? release?.build : release?.version;
  return version ?? (component === "apple-clang" ? null : parseVersion(text2) ?? null);
}
function jdkVersion(text2) {
  const word = /(?:^|[\s("-])(\d+(?:\.\d+)*(?:[+_]\d+)?)(?=$|[\s)",;+-])(?!-[Bb]it)/.exec(text2)?.[1];
  return word === void 0 ? null : parseVersion(word.replace(/^1\.(?=\d)/, "").replace("_", ".")) ?? null;
}
function systemOf(text2) {
  if (text2 === void 0) return void 0;
  if (/^linux|linux-gnu/i.test(text2)) return "linux";
  if (/^(mac|darwin|os ?x)/i.test(text2)) return "macos";
  return /^win/i.test(text2) ? "windows" : void 0;
}
var architectures = {
  x86_64: "x86_64",
  amd64: "x86_64",
  x64: "x86_64",
  i386: "x86",
  i686: "x86",
  x86: "x86",
  arm64: "arm64",
  aarch64: "arm64",
  riscv64: "riscv64",
  ppc64le: "ppc64le",
  s390x: "s390x"
};
function architectureOf(text2) {
  const key = text2?.toLowerCase() ?? "";
  return Object.hasOwn(architectures, key) ? architectures[key] : void 0;
}

// src/trust/advisories/fits-pattern.ts
function fitsPattern(text2, pattern) {
  const [letters, marks] = [text2.toLowerCase(), pattern.toLowerCase()];
  let at = 0;
  let mark = 0;
  let star = -1;
  let afterStar = 0;
  while (at < letters.length) {
    if (marks[mark] === "*") {
      star = mark;
      mark += 1;
      afterStar = at;
    } else if (mark < marks.length && (marks[mark] === "?" || marks[mark] === letters[at])) {
      at += 1;
      mark += 1;
    } else if (star >= 0) {
      afterStar += 1;
      at = afterStar;
      mark = star + 1;
    } else {
      return false;
    }
  }
  while (marks[mark] === "*") mark += 1;
  return mark === marks.length;
}

// src/trust/advisories/version-range.ts
var boundPattern = /^(<=|>=|<|>|=)(\d[\w.+-]*)$/;
function parseRange(text2) {
  if (text2.trim() === "*") return [];
  const bounds = text2.trim().split(/\s+/).map((word) => {
    const match = boundPattern.exec(word);
    const version = parseVersion(match?.[2] ?? "");
    if (version === void 0 || version.text !== match?.[2]) return void 0;
    return { operator: match[1], version };
  });
  return bounds.every((bound) => bound !== void 0) ? bounds : void 0;
}
function isWithin(version, range) {
  return range.every(({ operator, version: bound }) => {
    const order2 = compareVersions(version, bound);
    switch (operator) {
      case "<":
        return order2 < 0;
      case "<=":
        return order2 <= 0;
      case ">":
        return order2 > 0;
      case ">=":
        return order2 >= 0;
      case "=":
        return order2 === 0;
    }
  });
}
function isWithinAny(version, ranges) {
  return ranges.some((text2) => {
    const range = parseRange(text2);
    return range !== void 0 && isWithin(version, range);
  });
}

// src/trust/advisories/match-advisory.ts
function matchAdvisory(advisory, facts) {
  const own = facts.components.get(advisory.component);
  if (own === void 0) return { outcome: isTold(facts, advisory.component) ? "unaffected" : "unknown" };
  const inRange = componentWithin(facts, advisory.component, advisory.affected);
  const asked2 = [inRange, ...platformAnswers(advisory, facts), ...factAnswers(advisory.requires, facts)];
  if (asked2.some(({ holds }) => holds === false)) return { outcome: "unaffected" };
  const excused = factAnswers(advisory.unless, facts);
  if (excused.some(({ holds }) => holds === true)) return { outcome: "unaffected" };
  const others = Object.keys(advisory.requires?.components ?? {});
  if (others.some((component2) => !isTold(facts, component2))) return { outcome: "unknown" };
  const missing = asked2.filter(({ holds }) => holds === void 0).map(({ words }) => words);
  if (advisory.condition !== void 0) missing.push(advisory.condition);
  const component = own.version === null ? own.text : `${advisory.component} ${own.version.text}`;
  if (missing.length > 0) return { outcome: "possible", component, missing };
  return {
    outcome: "affected",
    component,
    unsure: excused.filter(({ holds }) => holds === void 0).map(({ words }) => words)
  };
}
function isTold(facts, component) {
  return componentKinds[component].some((kind) => facts.told.has(kind));
}
function componentWithin(facts, component, ranges) {
  const words = `${component} ${ranges.join(" or ")}`;
  const fact = facts.components.get(component);
  if (fact === void 0) return { holds: isTold(facts, component) ? false : void 0, words };
  if (ranges.includes("*")) return { holds: true, words };
  return { holds: fact.version === null ? void 0 : isWithinAny(fact.version, ranges), words };
}
function platformAnswers({ platform = {} }, { system, architecture, cpuModel }) {
  const { systems, architectures: architectures3, cpuModels } = platform;
  const among = (known, list, name2) => list === void 0 ? [] : [{ holds: known === void 0 ? void 0 : list.includes(known), words: `${name2} ${list.join(" or ")}` }];
  const cpu = cpuModels === void 0 ? [] : [
    {
      holds: cpuModel === void 0 ? void 0 : cpuModels.some((pattern) => fitsPattern(cpuModel, pattern)),
      words: `a CPU such as ${cpuModels.join(", ")}`
    }
  ];
  return [...among(system, systems, "system"), ...among(architecture, architectures3, "architecture"), ...cpu];
}
function factAnswers(asked2, facts) {
  const flags = (asked2?.flags ?? []).map((pattern) => ({
    holds: facts.flags?.some((flag) => fitsPattern(flag, pattern)),
    words: `a compiler flag ${pattern}`
  }));
  const features3 = Object.entries(asked2?.features ?? {}).map(([feature, wanted]) => {
    const known = facts.features[feature];
    return { holds: known === void 0 ? void 0 : known === wanted, words: `${feature} ${wanted ? "on" : "off"}` };
  });
  const components = Object.entries(asked2?.components ?? {}).map(
    ([component, ranges]) => componentWithin(facts, component, ranges)
  );
  return [...flags, ...features3, ...components];
}

// src/command-line/messages.ts
function messageOf(error2) {
  if (!(error2 instanceof PlumblineError)) {
    const text2 = error2 instanceof Error ? `${error2.name}: ${error2.message}` : String(error2);
    return {
      message: `plumbline: something unforeseen went wrong, so nothing was judged: ${printable(text2)}
  Please report it with the command and, if you can, the files.
`,
      isUsage: false
    };
  }
  return {
    message: `plumbline: ${printable(error2.message)}
  ${printable(error2.remedy)}
`,
    isUsage: error2.code === "usage" || error2.code === "setting-invalid"
  };
}
var steering = /(?!\n)[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
function printable(text2) {
  return text2.replace(steering, (character) => `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}`);
}

// src/command-line/usage.ts
var seeHelp = "Run `plumbline compare --help` for all options.";
function usageError(message, remedy2 = seeHelp) {
  return new PlumblineError("usage", message, remedy2);
}

// src/command-line/advisories.ts
var remedy = "Run `plumbline advisories --help` for its options.";
function readAdvisoriesArguments(words) {
  const { values, positionals } = parsed(words);
  if (values.help === true) return { kind: "help" };
  const [command, ...files] = positionals;
  if (command === void 0) return { kind: "list", search: values.search ?? null };
  if (command !== "check")
    throw usageError(`There is no command advisories ${quoted(command)}.`, `There is \`advisories check\`. ${remedy}`);
  if (values.search !== void 0) throw usageError("advisories check takes no --search.", remedy);
  if (files.length === 0)
    throw usageError("advisories check needs a result file.", "Write `plumbline advisories check results.json`.");
  return { kind: "check", files };
}
function parsed(words) {
  try {
    return parseArgs({
      args: [...words],
      options: { search: { type: "string", short: "s" }, help: { type: "boolean", short: "h" } },
      allowPositionals: true
    });
  } catch (error2) {
    const [first = ""] = (error2 instanceof Error ? error2.message : String(error2)).split(". ");
    throw usageError(`advisories: ${first.replace(/\.$/, "")}.`, remedy);
  }
}
var advisoriesHelp = `Lists what is known to make baselines slower or faster than they ought to be: regressions of compilers, runtimes,
libraries and systems, with their evidence. \`plumbline compare\` holds both sides against them.

Usage: plumbline advisories [--search TEXT]
       plumbline advisories check FILE...

  -s, --search TEXT  Only those that hold every word of TEXT, at full length.
  -h, --help         Print this.

\`check\` says which of them concern a result file. Exit codes: 0 none does, 1 at least one does, 2 the file does not tell
enough to say, 64 wrong usage.

Examples:
  plumbline advisories --search "clang goto"
  plumbline advisories check baseline.json candidate.json
`;
async function runAdvisories(words) {
  const request = readAdvisoriesArguments(words);
  switch (request.kind) {
    case "help":
      process.stdout.write(advisoriesHelp);
      return;
    case "list":
      process.stdout.write(listOf(request.search));
      return;
    case "check": {
      const results = (await Promise.all(request.files.map(readFiles))).flat().map(checkSuite);
      process.exitCode = Math.max(...results.map(({ exitCode }) => exitCode));
      process.stdout.write(results.map(({ text: text2 }) => text2).join("\n"));
    }
  }
}
async function readFiles(named3) {
  const { files, chosen } = await findFiles(named3, named3);
  return readEach(files, { format: "auto", subject: named3, chosen }).map(({ suite }) => suite);
}
function listOf(search, from = advisories) {
  if (search === null) return `${from.map(inShort).join("")}
${countOf(from.length)}
`;
  const wanted = search.toLowerCase().split(/\s+/);
  const found = from.filter((advisory) => {
    const text2 = JSON.stringify(advisory).toLowerCase();
    return wanted.every((word) => text2.includes(word));
  });
  return found.length === 0 ? `No advisory holds ${printable(quoted(search))}.
` : `${found.map(inFull).join("\n")}
${countOf(found.length)}
`;
}
var countOf = (count2) => `${count2} ${count2 === 1 ? "advisory" : "advisories"}.`;
function inShort({ id, confidence, component, affected, title }) {
  return `${id} (${confidence}): ${component} ${affected.join(" or ")}
    ${title}.
`;
}
function inFull(advisory) {
  const { id, title, component, affected, platform = {}, requires, unless, condition, effect } = advisory;
  const rows2 = [
    ["affected", `${component} ${affected.join(" or ")}`],
    ["where", Object.values(platform).map(either).join("; ")],
    ["only with", factsInWords(requires, " and ")],
    ["only if", condition],
    ["not with", factsInWords(unless, " or ")],
    ["effect", `${effect.what}: ${effect.much}`],
    ["confidence", `${advisory.confidence}. ${advisory.basis}`],
    ["fixed in", advisory.fixedIn ?? "not known"],
    ["what to do", advisory.remedy],
    ["in Plumbline", advisory.handled],
    ...advisory.evidence.map((address) => ["evidence", address])
  ];
  const shown2 = rows2.filter(([, text2]) => text2 !== void 0 && text2 !== "");
  return `${id}
  ${title}.
${shown2.map(([name2, text2 = ""]) => `  ${name2.padEnd(12)} ${text2}
`).join("")}`;
}
var either = (texts) => texts.join(" or ");
function factsInWords(facts, joint) {
  const { flags = [], features: features3 = {}, components = {} } = facts ?? {};
  return [
    ...flags,
    ...Object.entries(features3).map(([name2, on]) => `${name2} ${on ? "on" : "off"}`),
    ...Object.entries(components).map(([name2, ranges]) => `${name2} ${either(ranges)}`)
  ].join(joint);
}
function checkSuite(suite) {
  const facts = factsOf(suite);
  const lines = [];
  let affected = 0;
  for (const advisory of advisories) {
    const match = matchAdvisory(advisory, facts);
    if (match.outcome === "affected") {
      if (advisory.handled === void 0) affected += 1;
      lines.push(
        `affected: ${advisory.id} (${advisory.confidence}), ${match.component}: ${advisory.title}`,
        `    ${advisory.effect.what}: ${advisory.effect.much}`,
        ...match.unsure.map((fact) => `    harmless with ${fact}, which the file does not tell`),
        `    ${advisory.handled ?? advisory.remedy}`,
        `    ${advisory.evidence[0] ?? ""}`
      );
    } else if (match.outcome === "possible") {
      const missing = match.missing.join("; ");
      lines.push(
        `possible: ${advisory.id} (${advisory.confidence}), ${match.component}: ${advisory.title}`,
        `    if it has ${missing}, which the file does not tell`
      );
    }
  }
  const isTold2 = facts.told.has("compiler") || facts.told.has("runtime");
  if (!isTold2) lines.push("not possible: the file names neither its compiler nor its runtime");
  if (lines.length === 0) lines.push("no advisory concerns it");
  const text2 = [`${suite.label}: ${toldOf(facts)}`, ...lines.map((line) => `  ${line}`), ""].join("\n");
  return { text: printable(text2), exitCode: affected > 0 ? 1 : isTold2 ? 0 : 2 };
}
function toldOf({ components, system, architecture }) {
  const versions = [...components].map(([name2, { version, text: text2 }]) => `${name2} ${version?.text ?? `(${text2})`}`);
  const machine = [components.has("linux") ? void 0 : system, architecture].filter((text2) => text2 !== void 0);
  const told = [...versions.toReversed(), ...machine];
  return told.length === 0 ? "nothing is told of how it was measured" : told.join(", ");
}

// src/command-line/compare.ts
import { readFileSync as readFileSync2, writeFileSync } from "node:fs";

// src/statistics/normal.ts
var import_stats_base_dists_normal_cdf = __toESM(require_lib57(), 1);
var import_stats_base_dists_normal_quantile = __toESM(require_lib62(), 1);
function normalCumulative(z2) {
  return (0, import_stats_base_dists_normal_cdf.default)(z2, 0, 1);
}
function normalQuantile(probability2) {
  return (0, import_stats_base_dists_normal_quantile.default)(probability2, 0, 1);
}

// src/statistics/quantile.ts
function quantileSorted(sorted, probability2) {
  const position = probability2 * (sorted.length - 1);
  const below = Math.floor(position);
  const lower = sorted[below] ?? NaN;
  const upper = sorted[below + 1] ?? lower;
  return lower + (position - below) * (upper - lower);
}
function medianOf(values) {
  return quantileSorted(
    values.toSorted((a, b) => a - b),
    0.5
  );
}

// src/statistics/bulk-spread.ts
var levels = [0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6];
var normalLevels = levels.map((level2) => normalQuantile((1 + level2) / 2));
function bulkSpread(z2) {
  const sorted = z2.map(Math.abs).sort((a, b) => a - b);
  const sum2 = levels.reduce(
    (total, level2, index) => total + quantileSorted(sorted, level2) / (normalLevels[index] ?? 1),
    0
  );
  return sum2 / levels.length;
}

// src/statistics/satterthwaite.ts
function combineVariances(components) {
  let variance = 0;
  let uncertainty = 0;
  for (const component of components) {
    variance += component.variance;
    uncertainty += component.variance ** 2 / component.degreesOfFreedom;
  }
  return { variance, degreesOfFreedom: uncertainty === 0 ? Infinity : variance ** 2 / uncertainty };
}

// src/statistics/student-t.ts
var import_stats_base_dists_t_cdf = __toESM(require_lib129(), 1);
var practicallyNormal = 1e9;
function studentCumulative(x, degreesOfFreedom) {
  return degreesOfFreedom > practicallyNormal ? normalCumulative(x) : (0, import_stats_base_dists_t_cdf.default)(x, degreesOfFreedom);
}
function studentTwoSided(x, degreesOfFreedom) {
  return 2 * studentCumulative(-Math.abs(x), degreesOfFreedom);
}
function studentQuantile(probability2, degreesOfFreedom) {
  if (probability2 === 0.5) return 0;
  const upper = Math.max(probability2, 1 - probability2);
  const x = degreesOfFreedom < 1 ? invert(upper, degreesOfFreedom, normalQuantile(upper)) : Math.exp(valueAt(curveOf(upper), 1 / degreesOfFreedom));
  return probability2 < 0.5 ? -x : x;
}
var nodeCount = 20;
var curves = /* @__PURE__ */ new Map();
function curveOf(probability2) {
  const known = curves.get(probability2);
  if (known !== void 0) return known;
  const angles = Array.from({ length: nodeCount }, (_, k) => (1 - (2 * k + 1) / (2 * nodeCount)) * Math.PI);
  const nodes = angles.map((angle) => (1 + Math.cos(angle)) / 2);
  const values = [];
  let x = normalQuantile(probability2);
  for (const node of nodes) {
    x = invert(probability2, 1 / node, x);
    values.push(Math.log(x));
  }
  const curve = { nodes, values, weights: angles.map((angle, k) => (k % 2 === 0 ? 1 : -1) * Math.sin(angle)) };
  curves.set(probability2, curve);
  return curve;
}
function invert(probability2, degreesOfFreedom, start) {
  const target = Math.log1p(-probability2);
  const excess = (logX) => Math.log((0, import_stats_base_dists_t_cdf.default)(-Math.exp(logX), degreesOfFreedom)) - target;
  let previous = Math.log(start);
  let current = previous + 0.01;
  let before = excess(previous);
  for (let step = 0; step < 100 && Math.abs(current - previous) > 1e-13; step += 1) {
    const now = excess(current);
    if (now === before) break;
    const next = current - now * (current - previous) / (now - before);
    previous = current;
    before = now;
    current = next;
  }
  return Math.exp(current);
}
function valueAt({ nodes, values, weights }, x) {
  let numerator = 0;
  let denominator = 0;
  for (let k = 0; k < nodeCount; k += 1) {
    const distance = x - (nodes[k] ?? 0);
    const value2 = values[k] ?? 0;
    if (distance === 0) return value2;
    const weight2 = (weights[k] ?? 0) / distance;
    numerator += weight2 * value2;
    denominator += weight2;
  }
  return numerator / denominator;
}

// src/comparison/assumed-noise.ts
var assumed = { perBenchmark: 0.01, common: 4e-3, degreesOfFreedom: 8 };
var assumedOwn = {
  variance: assumed.perBenchmark ** 2 - assumed.common ** 2,
  degreesOfFreedom: assumed.degreesOfFreedom
};
var assumedCommon = {
  variance: assumed.common ** 2,
  degreesOfFreedom: assumed.degreesOfFreedom
};
var commonOfOtherEnvironment = { variance: 0.015 ** 2, degreesOfFreedom: 5 };

// src/model/quantity.ts
var ratio = (value2) => value2;
var logRatio = (value2) => value2;
var probability = (value2) => value2;
var ratioOfLog = (log) => ratio(Math.exp(log));
var logOfRatio = (value2) => logRatio(Math.log(value2));

// src/statistics/student-interval.ts
function halfWidth95(standardError, degreesOfFreedom) {
  return standardError === 0 ? 0 : studentQuantile(0.975, degreesOfFreedom) * standardError;
}

// src/statistics/sum-of-students.ts
function sumOfStudents(components) {
  let variance = 0;
  let fourthCumulant = 0;
  for (const { variance: scale2, degreesOfFreedom: df } of components) {
    if (scale2 === 0) continue;
    const own = Number.isFinite(df) ? scale2 * df / (df - 2) : scale2;
    variance += own;
    fourthCumulant += 6 * own ** 2 / (df - 4);
  }
  if (fourthCumulant === 0) return { variance, degreesOfFreedom: Infinity };
  const degreesOfFreedom = 4 + 6 * variance ** 2 / fourthCumulant;
  return { variance: variance * (degreesOfFreedom - 2) / degreesOfFreedom, degreesOfFreedom };
}

// src/comparison/estimate.ts
function estimateOf(logSpeedup, within, betweenSessions) {
  const total = combineVariances([...within, sumOfStudents(betweenSessions)]);
  const inner = combineVariances(within);
  const standardError = Math.sqrt(total.variance);
  const withinStandardError = Math.sqrt(inner.variance);
  const half = halfWidth95(standardError, total.degreesOfFreedom);
  const withinHalf = halfWidth95(withinStandardError, inner.degreesOfFreedom);
  return {
    logSpeedup: logRatio(logSpeedup),
    standardError,
    degreesOfFreedom: total.degreesOfFreedom,
    low: logRatio(logSpeedup - half),
    high: logRatio(logSpeedup + half),
    withinStandardError,
    withinLow: logRatio(logSpeedup - withinHalf),
    withinHigh: logRatio(logSpeedup + withinHalf)
  };
}

// src/comparison/cost.ts
function costOf(mean2, metric) {
  return (metric.direction === "smaller" ? 1 : -1) * Math.log(mean2);
}

// src/comparison/odd-baseline.ts
var asked = 5;
var fewest = 3;
function latestOffsets(history, pairs) {
  const baseline = pairs.map((pair) => costOf(pair.baseline.summary.mean, pair.metric));
  const offsets = history.levels.map((session) => {
    const off2 = session.map((level2, index) => level2 - (baseline[index] ?? NaN));
    const shift = medianOf(off2.filter(Number.isFinite));
    return off2.map((value2) => value2 - shift);
  });
  return pairs.map(
    (_, index) => offsets.map((session) => session[index] ?? NaN).filter(Number.isFinite).slice(-asked)
  );
}
function isBaselineOdd(offsets, effect) {
  if (offsets.length < fewest) return false;
  const nearCandidate = offsets.filter((offset) => -Math.sign(effect) * offset > Math.abs(effect) / 2);
  return nearCandidate.length > offsets.length / 2;
}

// src/comparison/assess-benchmarks.ts
var bulkFrom = 10;
var bulkFull = 30;
var mostNarrowing = 0.5;
function assessBenchmarks(pairs, noise) {
  const noisy = pairs.filter((pair) => !pair.deterministic);
  const bulk = bulkOf(noisy, noise);
  const offsets = noise.history === null ? [] : latestOffsets(noise.history, noisy);
  const offsetsByName = new Map(noisy.map((pair, index) => [pair.name, offsets[index] ?? []]));
  return pairs.map((pair) => {
    const own = ownPart(pair, noise);
    const estimate = estimateOf(
      pair.logSpeedup,
      pair.within,
      between(noise, scaled(pair, own, bulk.intervalScale), noise.common.variance * pair.share)
    );
    return {
      kind: pair.kind,
      name: pair.name,
      tags: pair.tags,
      parameters: pair.parameters,
      metric: pair.metric,
      baseline: pair.baseline,
      candidate: pair.candidate,
      logSpeedup: pair.logSpeedup,
      within: pair.within,
      deterministic: pair.deterministic,
      share: pair.share,
      own,
      estimate,
      test: testOf(pair, own, estimate, noise, bulk, offsetsByName.get(pair.name) ?? [])
    };
  });
}
function ownPart({ name: name2, share }, noise) {
  const { variance, degreesOfFreedom } = noise.own.get(name2) ?? assumedOwn;
  return { variance: variance * share, degreesOfFreedom };
}
function bulkOf(pairs, noise) {
  const count2 = pairs.length;
  const shift = count2 === 0 ? 0 : medianOf(pairs.map((pair) => pair.logSpeedup));
  const weight2 = Math.min(1, Math.max(0, (count2 - bulkFrom) / (bulkFull - bulkFrom)));
  if (noise.summary.source === "prior" || weight2 === 0) return { weight: weight2, testScale: 1, intervalScale: 1, shift };
  const spread = bulkSpread(
    pairs.map((pair) => {
      const variance = sumOf(pair.within) + ownPart(pair, noise).variance;
      return variance > 0 ? (pair.logSpeedup - shift) / Math.sqrt(variance) : 0;
    })
  );
  const testScale = 1 + weight2 * (Math.min(1, Math.max(mostNarrowing, spread)) - 1);
  const intervalScale = Math.sqrt(Math.min(1, testScale * (1 + 1 / Math.sqrt(count2))));
  return { weight: weight2, testScale, intervalScale, shift };
}
var sumOf = (components) => components.reduce((sum2, component) => sum2 + component.variance, 0);
function scaled(pair, own, scale2) {
  const within = sumOf(pair.within);
  const variance = Math.max(within, scale2 ** 2 * (within + own.variance)) - within;
  return { variance: scale2 === 1 ? own.variance : variance, degreesOfFreedom: own.degreesOfFreedom };
}
function between(noise, own, common) {
  if (noise.joint) return [{ ...own, variance: own.variance + common }];
  return [own, { variance: common, degreesOfFreedom: noise.common.degreesOfFreedom }];
}
function testOf(pair, own, estimate, noise, { weight: weight2, testScale, intervalScale, shift }, offsets) {
  const relative = noise.summary.environmentDiffers && weight2 > 0 && !pair.deterministic;
  const effect = relative ? pair.logSpeedup - shift : pair.logSpeedup;
  const common = noise.common.variance * pair.share;
  const visible = weight2 === 1 && noise.summary.source !== "prior" ? Math.min(common, shift ** 2) : common;
  const parts = between(noise, scaled(pair, own, testScale), relative ? 0 : visible);
  const { variance, degreesOfFreedom } = combineVariances([...pair.within, ...parts]);
  const freedom = noise.summary.source === "history" ? degreesOfFreedom / (1 - weight2) : degreesOfFreedom;
  const interval = relative ? estimateOf(effect, pair.within, [scaled(pair, own, intervalScale)]) : estimate;
  return {
    p: pValue(effect, variance, freedom),
    effect,
    relative,
    excludesZero: interval.low > 0 || interval.high < 0,
    baselineIsOdd: noise.summary.source === "history" && isBaselineOdd(offsets, effect)
  };
}
function pValue(effect, variance, degreesOfFreedom) {
  if (variance === 0) return effect === 0 ? 1 : 0;
  return studentTwoSided(effect / Math.sqrt(variance), degreesOfFreedom);
}

// src/model/suite.ts
function seriesOf2(benchmark, metricId) {
  return benchmark.series.find((series) => series.metric.id === metricId);
}
function flatValues(series) {
  const values = [];
  for (const session of series.sessions) {
    for (const process2 of session.processes) {
      for (const value2 of process2.values) values.push(value2);
    }
  }
  return values;
}

// node_modules/simple-statistics/dist/simple-statistics.mjs
function sum(x) {
  if (x.length === 0) {
    return 0;
  }
  var sum2 = x[0];
  var correction = 0;
  var transition;
  if (typeof sum2 !== "number") {
    return Number.NaN;
  }
  for (var i = 1; i < x.length; i++) {
    if (typeof x[i] !== "number") {
      return Number.NaN;
    }
    transition = sum2 + x[i];
    if (Math.abs(sum2) >= Math.abs(x[i])) {
      correction += sum2 - transition + x[i];
    } else {
      correction += x[i] - transition + sum2;
    }
    sum2 = transition;
  }
  return sum2 + correction;
}
function mean(x) {
  if (x.length === 0) {
    throw new Error("mean requires at least one data point");
  }
  return sum(x) / x.length;
}
function sumNthPowerDeviations(x, n) {
  var meanValue = mean(x);
  var sum2 = 0;
  var tempValue;
  var i;
  if (n === 2) {
    for (i = 0; i < x.length; i++) {
      tempValue = x[i] - meanValue;
      sum2 += tempValue * tempValue;
    }
  } else {
    for (i = 0; i < x.length; i++) {
      sum2 += Math.pow(x[i] - meanValue, n);
    }
  }
  return sum2;
}
function sampleVariance(x) {
  if (x.length < 2) {
    throw new Error("sampleVariance requires at least two data points");
  }
  var sumSquaredDeviationsValue = sumNthPowerDeviations(x, 2);
  var besselsCorrection = x.length - 1;
  return sumSquaredDeviationsValue / besselsCorrection;
}
function sampleStandardDeviation(x) {
  var sampleVarianceX = sampleVariance(x);
  return Math.sqrt(sampleVarianceX);
}
function max(x) {
  if (x.length === 0) {
    throw new Error("max requires at least one data point");
  }
  var value2 = x[0];
  for (var i = 1; i < x.length; i++) {
    if (x[i] > value2) {
      value2 = x[i];
    }
  }
  return value2;
}
function min(x) {
  if (x.length === 0) {
    throw new Error("min requires at least one data point");
  }
  var value2 = x[0];
  for (var i = 1; i < x.length; i++) {
    if (x[i] < value2) {
      value2 = x[i];
    }
  }
  return value2;
}
function quantileSorted2(x, p) {
  var idx = (x.length - 1) * p;
  if (x.length === 0) {
    throw new Error("quantile requires at least one data point.");
  } else if (p < 0 || p > 1) {
    throw new Error("quantiles must be between 0 and 1");
  } else if (p === 1) {
    return x[x.length - 1];
  } else if (p === 0) {
    return x[0];
  } else if (idx % 1 !== 0) {
    var lower = Math.floor(idx);
    var upper = Math.ceil(idx);
    var fraction = idx - lower;
    return x[lower] + fraction * (x[upper] - x[lower]);
  } else {
    return x[idx];
  }
}
function quickselect(arr, k, left, right) {
  left = left || 0;
  right = right || arr.length - 1;
  while (right > left) {
    if (right - left > 600) {
      var n = right - left + 1;
      var m = k - left + 1;
      var z2 = Math.log(n);
      var s = 0.5 * Math.exp(2 * z2 / 3);
      var sd = 0.5 * Math.sqrt(z2 * s * (n - s) / n);
      if (m - n / 2 < 0) {
        sd *= -1;
      }
      var newLeft = Math.max(left, Math.floor(k - m * s / n + sd));
      var newRight = Math.min(
        right,
        Math.floor(k + (n - m) * s / n + sd)
      );
      quickselect(arr, k, newLeft, newRight);
    }
    var t = arr[k];
    var i = left;
    var j = right;
    swap(arr, left, k);
    if (arr[right] > t) {
      swap(arr, left, right);
    }
    while (i < j) {
      swap(arr, i, j);
      i++;
      j--;
      while (arr[i] < t) {
        i++;
      }
      while (arr[j] > t) {
        j--;
      }
    }
    if (arr[left] === t) {
      swap(arr, left, j);
    } else {
      j++;
      swap(arr, j, right);
    }
    if (j <= k) {
      left = j + 1;
    }
    if (k <= j) {
      right = j - 1;
    }
  }
}
function swap(arr, i, j) {
  var tmp = arr[i];
  arr[i] = arr[j];
  arr[j] = tmp;
}
function quantile2(x, p) {
  var copy = x.slice();
  if (Array.isArray(p)) {
    multiQuantileSelect(copy, p);
    var results = [];
    for (var i = 0; i < p.length; i++) {
      results[i] = quantileSorted2(copy, p[i]);
    }
    return results;
  } else {
    var idx = quantileIndex(copy.length, p);
    quantileSelect(copy, idx, 0, copy.length - 1);
    return quantileSorted2(copy, p);
  }
}
function quantileSelect(arr, k, left, right) {
  if (k % 1 === 0) {
    quickselect(arr, k, left, right);
  } else {
    k = Math.floor(k);
    quickselect(arr, k, left, right);
    quickselect(arr, k + 1, k + 1, right);
  }
}
function multiQuantileSelect(arr, p) {
  var positions = /* @__PURE__ */ new Set();
  for (var i = 0; i < p.length; i++) {
    var idx = quantileIndex(arr.length, p[i]);
    positions.add(Math.floor(idx));
    positions.add(Math.ceil(idx));
  }
  var indices = Array.from(positions).sort(compare);
  multiselect(arr, indices, 0, indices.length - 1, 0, arr.length - 1);
}
function multiselect(arr, indices, lo, hi, left, right) {
  if (lo > hi) {
    return;
  }
  var mid = lo + hi >> 1;
  quickselect(arr, indices[mid], left, right);
  multiselect(arr, indices, lo, mid - 1, left, indices[mid] - 1);
  multiselect(arr, indices, mid + 1, hi, indices[mid] + 1, right);
}
function compare(a, b) {
  return a - b;
}
function quantileIndex(len, p) {
  var idx = (len - 1) * p;
  if (p === 1) {
    return len - 1;
  } else if (p === 0) {
    return 0;
  } else if (idx % 1 !== 0) {
    return idx;
  } else {
    return idx;
  }
}
function median(x) {
  return +quantile2(x, 0.5);
}
function medianAbsoluteDeviation(x) {
  var medianValue = median(x);
  var medianAbsoluteDeviations = [];
  for (var i = 0; i < x.length; i++) {
    medianAbsoluteDeviations.push(Math.abs(x[i] - medianValue));
  }
  return median(medianAbsoluteDeviations);
}
function medianSorted(sorted) {
  return quantileSorted2(sorted, 0.5);
}
function sampleCovariance(x, y) {
  if (x.length !== y.length) {
    throw new Error("sampleCovariance requires samples with equal lengths");
  }
  if (x.length < 2) {
    throw new Error(
      "sampleCovariance requires at least two data points in each sample"
    );
  }
  var xmean = mean(x);
  var ymean = mean(y);
  var sum2 = 0;
  for (var i = 0; i < x.length; i++) {
    sum2 += (x[i] - xmean) * (y[i] - ymean);
  }
  var besselsCorrection = x.length - 1;
  return sum2 / besselsCorrection;
}
function sampleCorrelation(x, y) {
  var cov = sampleCovariance(x, y);
  var xstd = sampleStandardDeviation(x);
  var ystd = sampleStandardDeviation(y);
  return cov / xstd / ystd;
}
var BayesianClassifier = function BayesianClassifier2() {
  this.totalCount = 0;
  this.data = {};
};
BayesianClassifier.prototype.train = function train(item2, category) {
  if (!this.data[category]) {
    this.data[category] = {};
  }
  for (var k in item2) {
    var v = item2[k];
    if (this.data[category][k] === void 0) {
      this.data[category][k] = {};
    }
    if (this.data[category][k][v] === void 0) {
      this.data[category][k][v] = 0;
    }
    this.data[category][k][v]++;
  }
  this.totalCount++;
};
BayesianClassifier.prototype.score = function score(item2) {
  var odds = {};
  var category;
  for (var k in item2) {
    var v = item2[k];
    for (category in this.data) {
      if (odds[category] === void 0) {
        odds[category] = {};
      }
      if (this.data[category][k]) {
        odds[category][k + "_" + v] = (this.data[category][k][v] || 0) / this.totalCount;
      } else {
        odds[category][k + "_" + v] = 0;
      }
    }
  }
  var oddsSums = {};
  for (category in odds) {
    oddsSums[category] = 0;
    for (var combination in odds[category]) {
      oddsSums[category] += odds[category][combination];
    }
  }
  return oddsSums;
};
var g = 607 / 128;
var LOGSQRT2PI = Math.log(Math.sqrt(2 * Math.PI));
var SQRT_2PI$1 = Math.sqrt(2 * Math.PI);
function cumulativeDistribution(z2) {
  var sum2 = z2;
  var tmp = z2;
  for (var i = 1; i < 30; i++) {
    tmp *= z2 * z2 / (2 * i + 1);
    sum2 += tmp;
  }
  return Math.round((0.5 + sum2 / SQRT_2PI$1 * Math.exp(-z2 * z2 / 2)) * 1e4) / 1e4;
}
var standardNormalTable = [];
for (z = 0; z <= 3.09; z += 0.01) {
  standardNormalTable.push(cumulativeDistribution(z));
}
var z;
var SQRT_2PI = Math.sqrt(2 * Math.PI);
var PerceptronModel = function PerceptronModel2() {
  this.weights = [];
  this.bias = 0;
};
PerceptronModel.prototype.predict = function predict(features3) {
  if (features3.length !== this.weights.length) {
    return null;
  }
  var score2 = 0;
  for (var i = 0; i < this.weights.length; i++) {
    score2 += this.weights[i] * features3[i];
  }
  score2 += this.bias;
  if (score2 > 0) {
    return 1;
  } else {
    return 0;
  }
};
PerceptronModel.prototype.train = function train2(features3, label) {
  if (label !== 0 && label !== 1) {
    return null;
  }
  if (features3.length !== this.weights.length) {
    this.weights = features3.slice();
    this.bias = 1;
  }
  var prediction = this.predict(features3);
  if (typeof prediction === "number" && prediction !== label) {
    var gradient = label - prediction;
    for (var i = 0; i < this.weights.length; i++) {
      this.weights[i] += gradient * features3[i];
    }
    this.bias += gradient;
  }
  return this;
};

// src/statistics/variance-of-log-mean.ts
function varianceOfLogMean(mean2, standardDeviation, count2) {
  return { variance: (standardDeviation / mean2) ** 2 / count2, degreesOfFreedom: count2 - 1 };
}

// src/comparison/measured-side.ts
var withinOneProcess = "repetitions within one process only, which understates noise";
function measureSide(series) {
  const side2 = series.kind === "summary" ? measureSummary(series) : measureSamples(series);
  if (side2.kind === "unusable") return side2;
  const { mean: average2 } = side2.summary;
  if (!Number.isFinite(average2)) return unusable2("has a value that is no finite number");
  if (average2 === 0) return unusable2("has a mean of zero, which gives no ratio");
  return average2 < 0 ? unusable2("has a negative mean, which gives no ratio") : side2;
}
function unusable2(reason) {
  return { kind: "unusable", reason };
}
function measureSummary({ mean: average2, standardDeviation, count: count2 }) {
  const spread = standardDeviation !== void 0 && Number.isFinite(standardDeviation) ? standardDeviation : null;
  const units = count2 !== void 0 && Number.isFinite(count2) ? count2 : 0;
  return {
    kind: "measured",
    summary: { mean: average2, standardDeviation: spread, units, unitKind: "summary", values: units },
    within: spread === null || units < 2 ? null : varianceOfLogMean(average2, spread, units),
    sessions: 1,
    sessionMeans: [average2],
    ranked: null,
    constant: spread === 0 && units >= 2,
    note: spread === null || units < 2 ? "a mean without spread or number of values" : "only mean and spread are known, not the values"
  };
}
function measureSamples(series) {
  const sessions = series.sessions.map(processValues).filter((processes) => processes.length > 0);
  const facts = factsOf2(sessions);
  if (facts.values === 0) return unusable2("has no values");
  const isOneProcess2 = sessions.length === 1 && sessions[0]?.length === 1;
  if (series.nesting === "values" || isOneProcess2) {
    return oneLevel(sessions.flat(2), "values", facts, facts.values > 1 ? withinOneProcess : "one value only");
  }
  const means = sessions.map((session) => session.map((process2) => mean(process2)));
  if (series.nesting === "sessions" && sessions.length > 1) return severalSessions(means, facts);
  return oneLevel(means.length === 1 ? means[0] ?? [] : means.flat(), "processes", facts, null);
}
function processValues(session) {
  return session.processes.map((process2) => process2.values).filter((values) => values.length > 0);
}
function factsOf2(sessions) {
  const first = sessions[0]?.[0]?.[0];
  let values = 0;
  let constant = true;
  for (const session of sessions) {
    for (const process2 of session) {
      values += process2.length;
      for (const value2 of process2) constant &&= value2 === first;
    }
  }
  return { values, constant };
}
function oneLevel(units, unitKind, { values, constant }, note) {
  const summary = { ...spreadOf(units), unitKind, values };
  return {
    kind: "measured",
    summary,
    within: withinOf(summary),
    sessions: 1,
    sessionMeans: [summary.mean],
    ranked: units,
    constant,
    note
  };
}
function severalSessions(processMeans, { values, constant }) {
  const count2 = processMeans.length;
  const perSession = processMeans.map(spreadOf);
  const summary = { ...spreadOf(perSession.map((session) => session.mean)), unitKind: "sessions", values };
  const within = perSession.map(withinOf).filter((component) => component !== null);
  return {
    kind: "measured",
    summary,
    within: {
      // The mean of `count` session means; sessions of a single process tell nothing and borrow from the others.
      variance: within.length === 0 ? 0 : mean(within.map((component) => component.variance)) / count2,
      degreesOfFreedom: within.length === 0 ? Infinity : within.reduce((sum2, part) => sum2 + part.degreesOfFreedom, 0)
    },
    sessions: count2,
    sessionMeans: perSession.map((session) => session.mean),
    ranked: processMeans.flat(),
    constant,
    note: null
  };
}
function spreadOf(units) {
  const list = [...units];
  return {
    mean: mean(list),
    standardDeviation: list.length < 2 ? null : sampleStandardDeviation(list),
    units: list.length
  };
}
function withinOf({
  mean: average2,
  standardDeviation,
  units
}) {
  return standardDeviation === null ? null : varianceOfLogMean(average2, standardDeviation, units);
}

// src/comparison/benchmark-comparison.ts
function tagsOf2({ baseline, candidate }) {
  return (baseline ?? candidate)?.tags ?? [];
}
function measurePair(pair, metric) {
  const baselineSeries = pair.baseline && seriesOf2(pair.baseline, metric.id);
  const candidateSeries = pair.candidate && seriesOf2(pair.candidate, metric.id);
  const baseline = baselineSeries && measureSide(baselineSeries);
  const candidate = candidateSeries && measureSide(candidateSeries);
  const obstacle = whyMissing(pair, metric, baselineSeries, candidateSeries) ?? whyDifferent(pair, baselineSeries, candidateSeries) ?? whyUnusable(baseline, candidate);
  if (obstacle !== null || baseline?.kind !== "measured" || candidate?.kind !== "measured") {
    return notComparable(pair, baseline, candidate, null, obstacle ?? { cause: "unusable", reason: "no values" });
  }
  const logSpeedup = costOf(baseline.summary.mean, metric) - costOf(candidate.summary.mean, metric);
  if (baseline.within === null || candidate.within === null) {
    return notComparable(pair, baseline, candidate, logSpeedup, whyUntested(baseline, candidate));
  }
  const deterministic = isDeterministic(metric.unit, baseline, candidate);
  return {
    kind: "measured",
    name: pair.name,
    tags: tagsOf2(pair),
    parameters: pair.baseline?.parameters ?? {},
    metric,
    baseline,
    candidate,
    logSpeedup,
    within: [baseline.within, candidate.within],
    deterministic,
    share: deterministic ? 0 : 1 / baseline.sessions + 1 / candidate.sessions
  };
}
function isDeterministic(unit, baseline, candidate) {
  const repeated = baseline.summary.units > 1 && candidate.summary.units > 1;
  return unit === "integer" && repeated && baseline.constant && candidate.constant;
}
function notComparable(pair, baseline, candidate, logSpeedup, obstacle) {
  return {
    outcome: "not-comparable",
    name: pair.name,
    tags: tagsOf2(pair),
    baseline: baseline?.kind === "measured" ? baseline.summary : null,
    candidate: candidate?.kind === "measured" ? candidate.summary : null,
    logSpeedup: logSpeedup === null ? null : logRatio(logSpeedup),
    ...obstacle
  };
}
function whyMissing({ baseline, candidate }, metric, baselineSeries, candidateSeries) {
  const missing = (reason) => ({ cause: "missing", reason });
  if (baseline === void 0) return missing("only in the candidate");
  if (candidate === void 0) return missing("only in the baseline");
  if (baselineSeries === void 0) return missing(`no ${metric.id} in the baseline`);
  return candidateSeries === void 0 ? missing(`no ${metric.id} in the candidate`) : null;
}
function whyDifferent({ baseline, candidate }, baselineSeries, candidateSeries) {
  const [first, second] = [baselineSeries?.metric, candidateSeries?.metric];
  const different = (what, one = "absent", other = "absent") => one === other ? [] : [`${what}: ${one} against ${other}`];
  const before = baseline?.parameters ?? {};
  const now = candidate?.parameters ?? {};
  const parameters = [.../* @__PURE__ */ new Set([...Object.keys(before), ...Object.keys(now)])].sort();
  const reasons = [
    ...different("units differ", first?.unit, second?.unit),
    ...different("directions differ", first?.direction, second?.direction),
    ...parameters.flatMap((name2) => different(`parameter ${name2} differs`, before[name2], now[name2]))
  ];
  return reasons.length === 0 ? null : { cause: "different", reason: reasons.join("; ") };
}
function whyUnusable(baseline, candidate) {
  const reasons = [
    ...baseline?.kind === "unusable" ? [`the baseline ${baseline.reason}`] : [],
    ...candidate?.kind === "unusable" ? [`the candidate ${candidate.reason}`] : []
  ];
  return reasons.length === 0 ? null : { cause: "unusable", reason: reasons.join("; ") };
}
function whyUntested(baseline, candidate) {
  const reasons = [
    ...baseline.within === null ? [`the baseline has ${baseline.note ?? "no repetition"}`] : [],
    ...candidate.within === null ? [`the candidate has ${candidate.note ?? "no repetition"}`] : []
  ];
  return { cause: "untested", reason: `${reasons.join("; ")}: the ratio stands, but cannot be tested` };
}

// src/statistics/benjamini-hochberg.ts
function benjaminiHochberg(pValues) {
  const largestFirst = pValues.map((p, index) => ({ p, index })).sort((a, b) => b.p - a.p);
  const adjusted = new Array(pValues.length);
  let smallest = 1;
  largestFirst.forEach(({ p, index }, position) => {
    smallest = Math.min(smallest, p * (pValues.length / (pValues.length - position)));
    adjusted[index] = smallest;
  });
  return adjusted;
}

// src/statistics/equivalence-test.ts
function equivalenceTest(estimate, standardError, degreesOfFreedom, margin) {
  const room = margin - Math.abs(estimate);
  if (standardError === 0) return room > 0 ? 0 : 1;
  return studentCumulative(-room / standardError, degreesOfFreedom);
}

// src/statistics/mid-ranks.ts
function midRanks(values) {
  const sorted = Float64Array.from(values).sort();
  const ranks = /* @__PURE__ */ new Map();
  for (let start = 0; start < sorted.length; ) {
    const value2 = sorted[start] ?? 0;
    let end2 = start + 1;
    while (end2 < sorted.length && sorted[end2] === value2) end2++;
    ranks.set(value2, (start + 1 + end2) / 2);
    start = end2;
  }
  return values.map((value2) => ranks.get(value2) ?? Number.NaN);
}

// src/statistics/exact-mann-whitney.ts
function exactMannWhitney(first, second) {
  const doubled = midRanks([...first, ...second]).map((rank2) => Math.round(2 * rank2));
  const counts = rankSumCounts(doubled, first.length);
  const observed = doubled.slice(0, first.length).reduce((sum2, rank2) => sum2 + rank2, 0);
  const total = counts.reduce((sum2, count2) => sum2 + count2, 0);
  const lower = tail(counts.slice(0, observed + 1)) / total;
  const upper = tail(counts.slice(observed)) / total;
  const lowest = counts.find((count2) => count2 > 0) ?? total;
  const highest = counts.findLast((count2) => count2 > 0) ?? total;
  return {
    u: observed / 2 - first.length * (first.length + 1) / 2,
    p: Math.min(1, 2 * Math.min(lower, upper)),
    smallestPossibleP: Math.min(1, 2 * Math.min(lowest, highest) / total)
  };
}
function rankSumCounts(ranks, size) {
  const largest2 = ranks.reduce((sum2, rank2) => sum2 + rank2, 0);
  const ways = Array.from({ length: size + 1 }, () => new Array(largest2 + 1).fill(0));
  const [none] = ways;
  if (none !== void 0) none[0] = 1;
  for (const rank2 of ranks) {
    for (let taken = size; taken > 0; taken--) {
      const from = ways[taken - 1] ?? [];
      const to = ways[taken] ?? [];
      for (let sum2 = largest2; sum2 >= rank2; sum2--) to[sum2] = (to[sum2] ?? 0) + (from[sum2 - rank2] ?? 0);
    }
  }
  return ways[size] ?? [];
}
function tail(counts) {
  return counts.reduce((sum2, count2) => sum2 + count2, 0);
}

// src/statistics/holm.ts
function holm(pValues) {
  const smallestFirst = pValues.map((p, index) => ({ p, index })).sort((a, b) => a.p - b.p);
  const adjusted = new Array(pValues.length);
  let largest2 = 0;
  smallestFirst.forEach(({ p, index }, position) => {
    largest2 = Math.max(largest2, Math.min(1, p * (pValues.length - position)));
    adjusted[index] = largest2;
  });
  return adjusted;
}

// src/statistics/minimum-detectable-effect.ts
function minimumDetectableEffect(standardError, degreesOfFreedom) {
  if (standardError === 0) return 0;
  return (studentQuantile(0.975, degreesOfFreedom) + studentQuantile(0.8, degreesOfFreedom)) * standardError;
}

// src/comparison/outcomes.ts
var fewUnits = 5;
var level = 0.05;
var rankedAtMost = 60;
var oddBaseline = "the candidate is where the earlier sessions were: the baseline’s session is the odd one";
var relativeToMedian = "against the suite’s median, as the environment differs between the sides";
function decideOutcomes(benchmarks, options) {
  const pValues = benchmarks.map(({ test }) => test.p);
  const q = benjaminiHochberg(pValues);
  const adjusted = holm(pValues);
  return benchmarks.map((benchmark, index) => {
    const { estimate, baseline, candidate } = benchmark;
    const ranks = rankTestOfFew(benchmark);
    const outcome = outcomeOf(benchmark, q[index] ?? 1, ranks, options);
    const note = noteOf(benchmark, outcome, ranks, isSignificant(benchmark, q[index] ?? 1, options));
    return {
      outcome,
      name: benchmark.name,
      tags: benchmark.tags,
      baseline: baseline.summary,
      candidate: candidate.summary,
      estimate,
      p: probability(pValues[index] ?? 1),
      q: probability(q[index] ?? 1),
      holm: probability(adjusted[index] ?? 1),
      minimumDetectableEffect: logRatio(minimumDetectableEffect(estimate.standardError, estimate.degreesOfFreedom)),
      ...note === null ? {} : { note }
    };
  });
}
function rankTestOfFew({ baseline, candidate, estimate }) {
  if (baseline.ranked === null || candidate.ranked === null || estimate.standardError === 0) return null;
  if (Math.min(baseline.ranked.length, candidate.ranked.length) >= fewUnits) return null;
  const first = baseline.ranked.slice(0, rankedAtMost);
  const second = candidate.ranked.slice(0, rankedAtMost);
  return first.length <= second.length ? exactMannWhitney(first, second) : exactMannWhitney(second, first);
}
function isSignificant({ test }, q, options) {
  return q < options.significance && Math.abs(test.effect) >= Math.log1p(options.smallestEffect) && test.excludesZero;
}
function outcomeOf(benchmark, q, ranks, options) {
  if (ranks !== null && ranks.smallestPossibleP > level) return "inconclusive";
  const { logSpeedup, standardError, degreesOfFreedom } = benchmark.estimate;
  const ranksAgree = ranks === null || ranks.p <= level;
  if (isSignificant(benchmark, q, options) && ranksAgree) {
    if (benchmark.test.baselineIsOdd) return "inconclusive";
    return benchmark.test.effect > 0 ? "faster" : "slower";
  }
  const margin = Math.log1p(options.equivalenceMargin);
  return equivalenceTest(logSpeedup, standardError, degreesOfFreedom, margin) < level ? "equivalent" : "inconclusive";
}
function noteOf({ baseline, candidate, test }, outcome, ranks, significant) {
  const notes = new Set([baseline.note, candidate.note].filter((note) => note !== null));
  if (ranks !== null && ranks.smallestPossibleP > level) {
    notes.add(`${baseline.summary.units} against ${candidate.summary.units} measurements can show no change at all`);
  } else if (ranks !== null && ranks.p > level && outcome === "inconclusive") {
    notes.add("too few measurements, and their ranks overlap");
  }
  if (significant && test.baselineIsOdd) notes.add(oddBaseline);
  if (test.relative && (outcome === "faster" || outcome === "slower")) notes.add(relativeToMedian);
  return notes.size === 0 ? null : [...notes].join("; ");
}

// src/comparison/session-level.ts
function levelOfSeries(series) {
  const level2 = series.kind === "summary" ? ofSummary(series) : ofSamples(series);
  return Number.isFinite(level2.mean) && level2.mean > 0 ? level2 : null;
}
function ofSummary({ mean: mean2, standardDeviation = 0, count: count2 = 0 }) {
  const known = Number.isFinite(standardDeviation) && count2 >= 2;
  return { mean: mean2, within: known ? (standardDeviation / mean2) ** 2 / count2 : 0 };
}
var Running = class {
  count = 0;
  mean = 0;
  squares = 0;
  add(value2) {
    this.count += 1;
    const difference = value2 - this.mean;
    this.mean += difference / this.count;
    this.squares += difference * (value2 - this.mean);
  }
  /** Variance of ln of the mean, by the delta method; null with fewer than two. */
  get varianceOfLogMean() {
    return this.count < 2 ? null : this.squares / (this.count - 1) / this.count / this.mean ** 2;
  }
};
function ofSamples(series) {
  const valuesCount = series.nesting === "values" || isOneProcess(series);
  const apart = series.nesting === "sessions" && !valuesCount;
  const sessions = new Running();
  const within = new Running();
  let units = new Running();
  const close = () => {
    if (units.count > 0) sessions.add(units.mean);
    const variance = units.varianceOfLogMean;
    if (variance !== null) within.add(variance);
    units = new Running();
  };
  for (const session of series.sessions) {
    for (const { values } of session.processes) {
      if (values.length === 0) continue;
      if (valuesCount) for (const value2 of values) units.add(value2);
      else units.add(average(values));
    }
    if (apart) close();
  }
  if (!apart) close();
  return { mean: sessions.count === 0 ? NaN : sessions.mean, within: within.mean };
}
function isOneProcess({ sessions }) {
  let processes = 0;
  for (const session of sessions) {
    for (const process2 of session.processes) if (process2.values.length > 0) processes += 1;
  }
  return processes === 1;
}
function average(values) {
  let sum2 = 0;
  for (const value2 of values) sum2 += value2;
  return sum2 / values.length;
}

// src/comparison/history-levels.ts
function readHistory(history, metric, pairs) {
  const sum2 = pairs.map(() => 0);
  const count2 = pairs.map(() => 0);
  const levels2 = history.map((suite) => {
    const byName = new Map(suite.benchmarks.map((benchmark) => [benchmark.name, benchmark]));
    return pairs.map((pair, index) => {
      const level2 = levelOf(byName.get(pair.name), metric, pair);
      if (level2 === null) return NaN;
      sum2[index] = (sum2[index] ?? 0) + level2.within;
      count2[index] = (count2[index] ?? 0) + 1;
      return costOf(level2.mean, metric);
    });
  });
  return {
    levels: levels2.filter((session) => session.some(Number.isFinite)),
    within: sum2.map((total, index) => total / Math.max(1, count2[index] ?? 0))
  };
}
function levelOf(benchmark, metric, { parameters }) {
  const series = benchmark && seriesOf2(benchmark, metric.id);
  if (benchmark === void 0 || series === void 0 || !sameMetric(series.metric, metric)) return null;
  return sameParameters(benchmark.parameters, parameters) ? levelOfSeries(series) : null;
}
function sameParameters(one, other) {
  const names = Object.keys(one);
  return names.length === Object.keys(other).length && names.every((name2) => one[name2] === other[name2]);
}

// src/statistics/polygamma.ts
var largeEnough = 10;
function digamma(x) {
  let shifted = x;
  let sum2 = 0;
  for (; shifted < largeEnough; shifted += 1) sum2 -= 1 / shifted;
  const square = 1 / shifted ** 2;
  const series = square * (1 / 12 - square * (1 / 120 - square * (1 / 252 - square * (1 / 240 - square / 132))));
  return sum2 + Math.log(shifted) - 0.5 / shifted - series;
}
function trigamma(x) {
  let shifted = x;
  let sum2 = 0;
  for (; shifted < largeEnough; shifted += 1) sum2 += 1 / shifted ** 2;
  const square = 1 / shifted ** 2;
  const series = square * (1 / 6 - square * (1 / 30 - square * (1 / 42 - square * (1 / 30 - square * 5 / 66))));
  return sum2 + (1 + series) / shifted + square / 2;
}
function tetragamma(x) {
  let shifted = x;
  let sum2 = 0;
  for (; shifted < largeEnough; shifted += 1) sum2 -= 2 / shifted ** 3;
  const square = 1 / shifted ** 2;
  const series = square * (0.5 - square * (1 / 6 - square * (1 / 6 - square * 0.3)));
  return sum2 - square * (1 + 1 / shifted + series);
}
function trigammaInverse(x) {
  if (x > 1e7) return 1 / Math.sqrt(x);
  if (x < 1e-6) return 1 / x;
  let y = 0.5 + 1 / x;
  for (let step = 0; step < 50; step += 1) {
    const value2 = trigamma(y);
    const change2 = value2 * (1 - value2 / x) / tetragamma(y);
    y += change2;
    if (Math.abs(change2) < 1e-12 * y) break;
  }
  return y;
}

// src/statistics/moderated-variances.ts
var normalDeciles = 2.5631031310892007;
var fewestPriorFreedom = 5;
var mostPriorFreedom = 30;
var fewestForSpread = 10;
function fitPrior(variances, whenFew3) {
  const logs = variances.map(({ variance, degreesOfFreedom: d }) => Math.log(variance) - digamma(d / 2) + Math.log(d / 2)).sort((a, b) => a - b);
  if (logs.length < whenFew3.fewestForSize || logs.length < 1) return whenFew3.prior;
  const degreesOfFreedom = logs.length < fewestForSpread ? whenFew3.prior.degreesOfFreedom : spreadToFreedom(logs, variances);
  const half = degreesOfFreedom / 2;
  return { variance: Math.exp(medianOf(logs) + digamma(half) - Math.log(half)), degreesOfFreedom };
}
function spreadToFreedom(sortedLogs, variances) {
  const spread = (quantileSorted(sortedLogs, 0.9) - quantileSorted(sortedLogs, 0.1)) / normalDeciles;
  const sampling = variances.reduce((sum2, one) => sum2 + trigamma(one.degreesOfFreedom / 2), 0) / variances.length;
  const excess = spread ** 2 - sampling;
  const fitted = excess > 0 ? 2 * trigammaInverse(excess) : Infinity;
  return Math.min(mostPriorFreedom, Math.max(fewestPriorFreedom, fitted));
}
function moderate(own, prior) {
  if (own === null) return prior;
  const degreesOfFreedom = prior.degreesOfFreedom + own.degreesOfFreedom;
  const weighted = prior.degreesOfFreedom * prior.variance + own.degreesOfFreedom * own.variance;
  return { variance: weighted / degreesOfFreedom, degreesOfFreedom };
}

// src/statistics/step-variance.ts
var medianChiSquare = 0.4549364231195727;
var clip = 9;
var mostOfTypical = 100;
var corrections = [
  [2.65, 1.029],
  [3.38, 1.019],
  [3.99, 1.018],
  [4.69, 1.017],
  [5.34, 1.019],
  [5.99, 1.012],
  [6.69, 1.012],
  [7.34, 1.01],
  [7.98, 1.008],
  [8.67, 1.007],
  [9.35, 1.005],
  [9.98, 1.004],
  [10.67, 1.004],
  [11.37, 1.005]
];
var fewestSteps = 3;
var freedomPerStep = 0.68;
var smallestVariance = 1e-10;
function typicalVariance(halfSquares) {
  return halfSquares.length === 0 ? 0 : medianOf(halfSquares) / medianChiSquare;
}
function stepVariance(halfSquares, typical2) {
  const steps = halfSquares.length;
  if (steps < fewestSteps) return null;
  const cap = Math.min(clip * Math.max(typicalVariance(halfSquares), typical2), mostOfTypical * typical2);
  const clipped = halfSquares.reduce((sum2, value2) => sum2 + Math.min(value2, cap), 0) / steps;
  const [degreesOfFreedom, factor2] = correctionFor(steps);
  return { variance: Math.max(smallestVariance, clipped * factor2), degreesOfFreedom };
}
function correctionFor(steps) {
  const known = corrections[steps - fewestSteps];
  if (known !== void 0) return known;
  const [last2] = corrections.at(-1) ?? [0];
  return [last2 + freedomPerStep * (steps - fewestSteps - corrections.length + 1), 1];
}

// src/comparison/learned-parts.ts
var commonPrior = { variance: assumed.common ** 2, degreesOfFreedom: 4 };
var leastBetween = 0.1;
function betweenOnly({ variance, degreesOfFreedom }, within) {
  return { variance: Math.max(leastBetween * variance, variance - within), degreesOfFreedom };
}
function moderateCommon(measured) {
  return measured === null ? assumedCommon : moderate(measured, commonPrior);
}

// src/comparison/noise-of-history.ts
var fewestForShift = 5;
var whenFew = { prior: assumedOwn, fewestForSize: 5 };
function noiseOfHistory(history, pairs) {
  const baseline = pairs.map(
    ({ baseline: side2, metric }) => side2.sessions === 1 ? costOf(side2.summary.mean, metric) : NaN
  );
  const sessions = baseline.some(Number.isFinite) ? [...history.levels, baseline] : history.levels;
  const { halfSquares, shifts } = stepsOf(sessions, pairs.length);
  const typical2 = typicalVariance(halfSquares.flat());
  const raw = halfSquares.map((steps) => stepVariance(steps, typical2));
  const known = raw.filter((component) => component !== null);
  if (known.length === 0) return null;
  const prior = fitPrior(known, whenFew);
  return {
    source: "history",
    sessions: history.levels.length,
    own: raw.map((component, index) => betweenOnly(moderate(component, prior), history.within[index] ?? 0)),
    common: moderateCommon(commonOf(shifts))
  };
}
function stepsOf(sessions, benchmarks) {
  const halfSquares = Array.from({ length: benchmarks }, () => []);
  const shifts = [];
  for (let index = 1; index < sessions.length; index += 1) {
    const before = sessions[index - 1] ?? [];
    const steps = (sessions[index] ?? []).map((level2, benchmark) => level2 - (before[benchmark] ?? NaN));
    const finite2 = steps.filter(Number.isFinite);
    const shift = finite2.length < fewestForShift ? null : medianOf(finite2);
    if (shift !== null) shifts.push(shift);
    steps.forEach((step, benchmark) => {
      if (Number.isFinite(step)) halfSquares[benchmark]?.push((step - (shift ?? 0)) ** 2 / 2);
    });
  }
  return { halfSquares, shifts };
}
function commonOf(shifts) {
  const halfSquares = shifts.map((shift) => shift ** 2 / 2);
  return stepVariance(halfSquares, typicalVariance(halfSquares));
}

// src/comparison/noise-of-sessions.ts
var fewestForEffect = 5;
var smallestVariance2 = 1e-10;
var whenFew2 = { prior: assumedOwn, fewestForSize: 10 };
function noiseOfSessions(pairs) {
  const most = { baseline: mostSessions(pairs, "baseline"), candidate: mostSessions(pairs, "candidate") };
  if (most.baseline < 2 && most.candidate < 2) return null;
  const effects = {
    baseline: sessionEffects(pairs, "baseline", most.baseline),
    candidate: sessionEffects(pairs, "candidate", most.candidate)
  };
  const raw = pairs.map((pair) => pooledVariance(pair, effects));
  const prior = fitPrior(
    raw.filter((component) => component !== null),
    whenFew2
  );
  return {
    source: "sessions",
    sessions: most.baseline + most.candidate,
    own: raw.map((component, index) => betweenOnly(moderate(component, prior), withinOneSession(pairs[index]))),
    common: moderateCommon(commonOf2([effects.baseline, effects.candidate]))
  };
}
function mostSessions(pairs, side2) {
  return pairs.reduce((most, pair) => Math.max(most, pair[side2].sessions), 0);
}
function sessionEffects(pairs, side2, sessions) {
  const complete = pairs.filter((pair) => pair[side2].sessions === sessions).map((pair) => deviations(pair[side2]));
  if (sessions < 2 || complete.length < fewestForEffect) return null;
  return Array.from({ length: sessions }, (_, session) => medianOf(complete.map((own) => own[session] ?? 0)));
}
function deviations({ sessionMeans }) {
  const logs = sessionMeans.map(Math.log);
  const center = mean(logs);
  return logs.map((log) => log - center);
}
function pooledVariance(pair, effects) {
  let squares = 0;
  let degreesOfFreedom = 0;
  for (const side2 of ["baseline", "candidate"]) {
    const own = deviations(pair[side2]);
    const shared = effects[side2]?.length === own.length ? effects[side2] : null;
    squares += own.reduce((sum2, deviation, index) => sum2 + (deviation - (shared?.[index] ?? 0)) ** 2, 0);
    degreesOfFreedom += own.length - 1;
  }
  if (degreesOfFreedom === 0) return null;
  return { variance: Math.max(smallestVariance2, squares / degreesOfFreedom), degreesOfFreedom };
}
function withinOneSession(pair) {
  if (pair === void 0) return 0;
  const { baseline, candidate } = pair;
  return mean([baseline, candidate].map((side2) => (side2.within?.variance ?? 0) * side2.sessions));
}
function commonOf2(sides) {
  const effects = sides.filter((side2) => side2 !== null);
  const degreesOfFreedom = effects.reduce((sum2, side2) => sum2 + side2.length - 1, 0);
  if (degreesOfFreedom === 0) return null;
  const squares = effects.flat().reduce((sum2, effect) => sum2 + effect ** 2, 0);
  return { variance: squares / degreesOfFreedom, degreesOfFreedom };
}

// src/comparison/session-noise.ts
var nothingKnown = { history: [], environmentDiffers: false };
function measureSessionNoise(pairs, metric, { history, environmentDiffers: environmentDiffers2 }) {
  const noisy = pairs.filter((pair) => !pair.deterministic);
  const levels2 = history.length === 0 ? null : readHistory(history, metric, noisy);
  const learned = better(noiseOfSessions(noisy), levels2 && noiseOfHistory(levels2, noisy));
  const source = learned ?? {
    source: "prior",
    sessions: 0,
    own: noisy.map(() => assumedOwn),
    common: assumedCommon
  };
  const common = environmentDiffers2 ? commonOfOtherEnvironment : source.common;
  return {
    summary: { ...summarise(learned, common.variance), environmentDiffers: environmentDiffers2 },
    own: new Map(noisy.map((pair, index) => [pair.name, source.own[index] ?? assumedOwn])),
    common,
    joint: learned === null && !environmentDiffers2,
    history: levels2
  };
}
function better(sessions, history) {
  if (sessions === null || history === null) return sessions ?? history;
  return typicalOf(sessions).degreesOfFreedom >= typicalOf(history).degreesOfFreedom ? sessions : history;
}
function typicalOf({ own }) {
  return {
    variance: medianOf(own.map((one) => one.variance)),
    degreesOfFreedom: medianOf(own.map((one) => one.degreesOfFreedom))
  };
}
function summarise(learned, commonVariance) {
  const common = Math.sqrt(commonVariance);
  if (learned === null) return { source: "prior", sessions: 0, ...assumed, common };
  const { variance, degreesOfFreedom } = typicalOf(learned);
  const perBenchmark = Math.sqrt(variance + commonVariance);
  return { source: learned.source, sessions: learned.sessions, perBenchmark, common, degreesOfFreedom };
}

// src/statistics/trimmed-mean.ts
function trimmedMean(values, share) {
  const dropped = Math.floor(share * values.length);
  const sorted = [...values].sort((a, b) => a - b);
  return mean(sorted.slice(dropped, sorted.length - dropped));
}

// src/comparison/suite-answer.ts
var trimmedShare = 0.1;
var fewestForInfluence = 3;
function answerForSuite(estimated, outcomes, noise) {
  if (estimated.length === 0) return null;
  const logSpeedups = estimated.map((benchmark) => benchmark.logSpeedup);
  const estimate = geometricMeanEstimate(estimated, noise);
  return {
    benchmarks: estimated.map((benchmark) => benchmark.name),
    estimate,
    counts: countOutcomes(outcomes),
    medianLogSpeedup: logRatio(medianSorted(logSpeedups.toSorted((a, b) => a - b))),
    trimmedLogSpeedup: logRatio(trimmedMean(logSpeedups, trimmedShare)),
    acrossBenchmarks: acrossBenchmarks(logSpeedups),
    minimumDetectableEffect: logRatio(minimumDetectableEffect(estimate.standardError, estimate.degreesOfFreedom)),
    replication: typicalReplication(estimated),
    influence: mostInfluential(estimated)
  };
}
function geometricMeanEstimate(estimated, noise) {
  const [first, second] = estimated;
  if (first !== void 0 && second === void 0) return first.estimate;
  const count2 = estimated.length;
  const within = [];
  const between2 = [];
  let commonShift = 0;
  for (const benchmark of estimated) {
    within.push(...benchmark.within.map((component) => shareOf(component, count2)));
    between2.push(shareOf(benchmark.own, count2));
    commonShift += Math.sqrt(noise.common.variance * benchmark.share) / count2;
  }
  between2.push({ variance: commonShift ** 2, degreesOfFreedom: noise.common.degreesOfFreedom });
  return estimateOf(mean(estimated.map((benchmark) => benchmark.logSpeedup)), within, between2);
}
function shareOf({ variance, degreesOfFreedom }, count2) {
  return { variance: variance / count2 ** 2, degreesOfFreedom };
}
function acrossBenchmarks(logSpeedups) {
  const count2 = logSpeedups.length;
  if (count2 < 2) return null;
  const center = mean([...logSpeedups]);
  const variance = logSpeedups.reduce((sum2, value2) => sum2 + (value2 - center) ** 2, 0) / (count2 - 1);
  const half = halfWidth95(Math.sqrt(variance / count2), count2 - 1);
  return { low: logRatio(center - half), high: logRatio(center + half) };
}
function typicalReplication(estimated) {
  const poorer = estimated.map(({ baseline, candidate }) => (candidate.summary.units < baseline.summary.units ? candidate : baseline).summary).toSorted((a, b) => a.units - b.units);
  const { units, unitKind } = poorer[Math.floor(poorer.length / 2)] ?? { units: 0, unitKind: "values" };
  return { units, unitKind };
}
function mostInfluential(estimated) {
  if (estimated.length < fewestForInfluence) return null;
  const center = mean(estimated.map((benchmark) => benchmark.logSpeedup));
  const distance = ({ estimate }) => Math.abs(estimate.logSpeedup - center);
  const furthest = estimated.reduce((found, benchmark) => {
    const difference = distance(benchmark) - distance(found);
    return difference > 0 || difference === 0 && benchmark.name < found.name ? benchmark : found;
  });
  const without2 = (center * estimated.length - furthest.estimate.logSpeedup) / (estimated.length - 1);
  return { name: furthest.name, logSpeedupWithout: logRatio(without2) };
}
function countOutcomes(outcomes) {
  const count2 = (outcome) => outcomes.filter((benchmark) => benchmark.outcome === outcome).length;
  return {
    faster: count2("faster"),
    slower: count2("slower"),
    equivalent: count2("equivalent"),
    inconclusive: count2("inconclusive"),
    notComparable: count2("not-comparable")
  };
}

// src/comparison/compare-suites.ts
function compareSuites(baseline, candidate, options, knowledge = nothingKnown) {
  const pairs = matchBenchmarks(baseline, candidate, options.excludedBenchmarks);
  return {
    baselineLabel: baseline.label,
    candidateLabel: candidate.label,
    metrics: metricsOf(pairs).map(({ metric, members }) => compareMetric(metric, members, options, knowledge)),
    coverage: coverageOf(pairs)
  };
}
function matchBenchmarks(baseline, candidate, excluded) {
  const leftOut = new Set(excluded);
  const byName = new Map(candidate.benchmarks.map((benchmark) => [benchmark.name, benchmark]));
  const inBaseline = new Set(baseline.benchmarks.map((benchmark) => benchmark.name));
  const pairs = [
    ...baseline.benchmarks.map((benchmark) => ({
      name: benchmark.name,
      baseline: benchmark,
      candidate: byName.get(benchmark.name)
    })),
    ...candidate.benchmarks.filter((benchmark) => !inBaseline.has(benchmark.name)).map((benchmark) => ({ name: benchmark.name, baseline: void 0, candidate: benchmark }))
  ];
  return pairs.filter((pair) => !leftOut.has(pair.name));
}
function coverageOf(pairs) {
  const names = (chosen) => pairs.filter(chosen).map((pair) => pair.name);
  return {
    common: names((pair) => pair.baseline !== void 0 && pair.candidate !== void 0),
    onlyBaseline: names((pair) => pair.candidate === void 0),
    onlyCandidate: names((pair) => pair.baseline === void 0)
  };
}
function metricsOf(pairs) {
  const groups = /* @__PURE__ */ new Map();
  for (const pair of pairs) {
    const own = (pair.baseline?.series ?? []).map((series) => series.metric);
    const others = (pair.candidate?.series ?? []).map((series) => series.metric);
    const added = others.filter((metric) => !own.some((known) => known.id === metric.id));
    [...own, ...added].forEach((metric, position) => {
      const key = JSON.stringify([metric.id, metric.unit, metric.direction]);
      const group = groups.get(key) ?? { metric, members: [], onBothSides: false, mainFor: 0 };
      groups.set(key, group);
      group.members.push(pair);
      if (position === 0) group.mainFor += 1;
      const shared = own.some(({ id }) => id === metric.id) && others.some(({ id }) => id === metric.id);
      group.onBothSides ||= shared;
    });
  }
  return [...groups.values()].filter((group) => group.onBothSides).sort((a, b) => b.mainFor - a.mainFor);
}
function compareMetric(metric, pairs, options, knowledge) {
  const attempts = pairs.map((pair) => measurePair(pair, metric));
  const measured = attempts.filter(isMeasured);
  const noise = measureSessionNoise(measured, metric, knowledge);
  const estimated = assessBenchmarks(measured, noise);
  const decided = new Map(decideOutcomes(estimated, options).map((benchmark) => [benchmark.name, benchmark]));
  const benchmarks = attempts.flatMap((attempt) => {
    const outcome = isMeasured(attempt) ? decided.get(attempt.name) : attempt;
    return outcome === void 0 ? [] : [outcome];
  });
  return {
    metric,
    benchmarks,
    suite: answerForSuite(estimated, benchmarks, noise),
    tags: answersByTag(pairs, estimated, benchmarks, noise),
    sessionNoise: noise.summary
  };
}
function isMeasured(attempt) {
  return "kind" in attempt;
}
function answersByTag(pairs, estimated, benchmarks, noise) {
  const tags = [...new Set(pairs.flatMap(tagsOf2))].sort();
  return tags.flatMap((tag) => {
    const tagged = (member) => member.tags.includes(tag);
    const suite = answerForSuite(estimated.filter(tagged), benchmarks.filter(tagged), noise);
    return suite === null ? [] : [{ tag, suite }];
  });
}

// src/trust/apply-policy.ts
function applyRules(findings, rules) {
  return findings.flatMap((finding2) => {
    const rule = ruleFor(finding2.code, rules);
    if (rule === void 0 || rule.severity === finding2.severity) return [finding2];
    if (rule.severity === "mute") return [];
    const verb2 = weight[rule.severity] > weight[finding2.severity] ? "raised" : "lowered";
    const note = `${verb2} from ${finding2.severity} to ${rule.severity} by the policy: ${rule.reason}`;
    return [{ ...finding2, severity: rule.severity, evidence: [...finding2.evidence, note] }];
  });
}
function mutedBy(code2, rules) {
  const rule = ruleFor(code2, rules);
  return rule?.severity === "mute" ? `muted by the policy: ${rule.reason}` : void 0;
}
var weight = { info: 0, warning: 1, error: 2 };
function ruleFor(code2, rules) {
  return rules.findLast((rule) => rule.code === code2);
}

// src/model/finding.ts
var findingCodes = [
  "input.empty-file",
  "input.not-json",
  "input.unknown-format",
  "input.invalid-record",
  "input.invalid-value",
  "input.duplicate-name",
  "input.truncated",
  "input.no-benchmarks",
  "environment.cpu",
  "environment.platform",
  "environment.kernel",
  "environment.host",
  "environment.governor",
  "environment.aslr",
  "environment.affinity",
  "environment.reboot",
  "environment.unknown",
  "toolchain.compiler",
  "toolchain.minor",
  "toolchain.flags",
  "toolchain.debug",
  "toolchain.runtime",
  "toolchain.advisory",
  "harness.version",
  "suite.version",
  "suite.parameters",
  "suite.loops",
  "coverage.missing",
  "coverage.survivor",
  "coverage.failed",
  "coverage.nothing-in-common",
  "identity.same-file",
  "identity.same-commit",
  "ancestry.unrelated",
  "ancestry.not-merge-base",
  "ancestry.dirty",
  "age.stale",
  "samples.few",
  "noise.spread",
  "noise.blind",
  "noise.asymmetric",
  "shape.bimodal",
  "drift.within-run",
  "warmup.unfinished",
  "timer.coarse",
  "load.busy",
  "thermal.throttled",
  "shift.uniform",
  "sentinel.moved",
  "geomean.dominated",
  "reference.flattering",
  "reference.outlier",
  "reference.inconsistent",
  "history.slow",
  "history.fast",
  "history.drift",
  "history.cherry-picked",
  "memory.semantics",
  "gate.blind"
];

// src/trust/check.ts
function reportOf(findings) {
  return findings.length === 0 ? { outcome: "passed" } : { outcome: "finding", findings };
}
function notPossible(reason) {
  return { outcome: "not-possible", reason };
}

// src/statistics/change-points.ts
var smallestSegment = 2;
function changePoints(series, options) {
  const splits = splitWithin(series, 0, series.length, options).sort((a, b) => a.index - b.index);
  const borders = [0, ...splits.map(({ index }) => index), series.length];
  return splits.map(({ index, p }, position) => ({
    index,
    before: meanOf(series, borders[position] ?? 0, index),
    after: meanOf(series, index, borders[position + 2] ?? series.length),
    p
  }));
}
function splitWithin(series, from, to, options) {
  const best = bestSplit(series.slice(from, to), options);
  if (best === null || best.p > options.significance) return [];
  const index = from + best.index;
  return [
    ...splitWithin(series, from, index, options),
    { index, p: best.p },
    ...splitWithin(series, index, to, options)
  ];
}
function bestSplit(series, { noiseFloor: noiseFloor2, largestOverlap: largestOverlap2 }) {
  const count2 = series.length;
  const splits = count2 - 2 * smallestSegment + 1;
  let best = null;
  for (let index = smallestSegment; index <= count2 - smallestSegment; index += 1) {
    const [before, after] = [meanOf(series, 0, index), meanOf(series, index, count2)];
    const squares = series.reduce((sum2, value2, place) => sum2 + (value2 - (place < index ? before : after)) ** 2, 0);
    const deviation = Math.max(Math.sqrt(squares / (count2 - 2)), noiseFloor2);
    const difference = Math.abs(after - before);
    const t = difference === 0 ? 0 : difference / (deviation * Math.sqrt(1 / index + 1 / (count2 - index)));
    if (t > (best?.t ?? 0) && overlap(series.slice(0, index), series.slice(index)) <= largestOverlap2)
      best = { index, t };
  }
  return best === null ? null : { index: best.index, p: Math.min(1, splits * studentTwoSided(best.t, count2 - 2)) };
}
function overlap(before, after) {
  let greater = 0;
  for (const one of before) for (const other of after) greater += other > one ? 1 : other === one ? 0.5 : 0;
  const share = greater / (before.length * after.length);
  return Math.min(share, 1 - share);
}
function meanOf(series, from, to) {
  let sum2 = 0;
  for (let place = from; place < to; place += 1) sum2 += series[place] ?? 0;
  return sum2 / (to - from);
}

// src/statistics/linear-trend.ts
function linearTrend(series, noiseFloor2) {
  const count2 = series.length;
  if (count2 < 4) return null;
  const center = (count2 - 1) / 2;
  const mean2 = series.reduce((sum2, value2) => sum2 + value2, 0) / count2;
  const spread = count2 * (count2 ** 2 - 1) / 12;
  const slope = series.reduce((sum2, value2, place) => sum2 + (place - center) * (value2 - mean2), 0) / spread;
  const squares = series.reduce((sum2, value2, place) => sum2 + (value2 - mean2 - slope * (place - center)) ** 2, 0);
  const meanSquare = squares / (count2 - 2);
  const deviation = Math.max(Math.sqrt(meanSquare), noiseFloor2);
  const p = slope === 0 ? 1 : studentTwoSided(slope * Math.sqrt(spread) / deviation, count2 - 2);
  return { rise: slope * (count2 - 1), p, meanSquare };
}

// src/trust/log-means.ts
function logMeans(suite, metric, excluded) {
  const sign = metric.direction === "smaller" ? 1 : -1;
  const means = /* @__PURE__ */ new Map();
  for (const { name: name2, series } of suite.benchmarks) {
    const own = series.find((one) => sameMetric(one.metric, metric));
    const side2 = own === void 0 || excluded.has(name2) ? null : measureSide(own);
    if (side2?.kind === "measured") means.set(name2, sign * Math.log(side2.summary.mean));
  }
  return means;
}

// src/trust/machine-class.ts
var classFields = [
  ["cpuModel", "another CPU"],
  ["cpuCount", "another number of CPUs"],
  ["cpuCaches", "other CPU caches"],
  ["operatingSystem", "another operating system"],
  ["architecture", "another architecture"]
];
function machineDifference(one, other) {
  for (const [field, words] of classFields) {
    const [first, second] = [one[field], other[field]];
    if (first !== void 0 && second !== void 0 && first !== second) return `${words} (${first}, ${second})`;
  }
  return null;
}

// src/trust/references/near-duplicates.ts
var copiedShare = 0.95;
var indistinguishable = 0.01;
var buildFields = ["compiler", "compilerFlags", "runtime"];
function isSameMeasurement(one, other) {
  const digests2 = (suite) => suite.provenance.files.flatMap(({ sha256 }) => sha256 ?? []).sort();
  const [first, second] = [digests2(one), digests2(other)];
  if (first.length > 0 && first.join() === second.join()) return true;
  let compared = 0;
  let equal = 0;
  const byName = new Map(other.benchmarks.map((benchmark) => [benchmark.name, benchmark]));
  for (const benchmark of one.benchmarks) {
    const [series] = benchmark.series;
    const match = byName.get(benchmark.name);
    const counterpart = series && match && seriesOf2(match, series.metric.id);
    if (series?.kind !== "samples" || counterpart?.kind !== "samples") continue;
    const [mine, theirs] = [flatValues(series), flatValues(counterpart)];
    if (mine.length < 2 || mine.every((value2) => value2 === mine[0])) continue;
    compared += 1;
    if (mine.length === theirs.length && mine.every((value2, index) => value2 === theirs[index])) equal += 1;
  }
  return compared > 0 && equal / compared >= copiedShare;
}
function commitOf({ provenance: { commit, artifact } }) {
  return commit ?? artifact?.headSha;
}
function isSameCommit(one, other) {
  const [first, second] = [commitOf(one), commitOf(other)];
  return first !== void 0 && second !== void 0 && (first.startsWith(second) || second.startsWith(first));
}
function isSameBuild(one, other, means) {
  const known = commitOf(one) !== void 0 && commitOf(other) !== void 0;
  if (known && !isSameCommit(one, other) || differsAsBuild(one.environment, other.environment)) return false;
  const changes = [...means[0]].flatMap(([name2, mean3]) => {
    const counterpart = means[1].get(name2);
    return counterpart === void 0 ? [] : [mean3 - counterpart];
  });
  if (changes.length === 0) return false;
  const mean2 = changes.reduce((sum2, value2) => sum2 + value2, 0) / changes.length;
  return Math.abs(mean2) <= indistinguishable && median(changes.map(Math.abs)) <= indistinguishable;
}
function differsAsBuild(one, other) {
  return buildFields.some((field) => {
    const [first, second] = [one[field], other[field]];
    return first !== void 0 && second !== void 0 && first !== second;
  });
}

// src/trust/history/history-reading.ts
var sharedShare = 0.8;
var courseSignificance = 0.01;
var levelNoiseFloor = 25e-4;
function readHistory2(evidence, { metrics: [main] }, options) {
  if (main === void 0) {
    return { sessions: [], leftOut: [], benchmarks: [], deviations: [], levels: [], steps: [], creep: null };
  }
  const excluded = new Set(options.excludedBenchmarks);
  const own = logMeans(evidence.baseline, main.metric, excluded);
  const leftOut = [];
  const kept = [];
  for (const suite of inOrderOfTime2(evidence.history)) {
    const means = logMeans(suite, main.metric, excluded);
    const reason = whyLeftOut(evidence, suite, own, means);
    if (reason === null) kept.push({ suite, means });
    else leftOut.push({ label: suite.label, reason });
  }
  const all = [...kept.map(({ means }) => means), own];
  const benchmarks = [...own.keys()].filter((name2) => all.every((means) => means.has(name2))).sort();
  const deviations2 = benchmarks.map((name2) => {
    const values = all.map((means) => means.get(name2) ?? 0);
    const usual = kept.length === 0 ? 0 : median(values.slice(0, -1));
    return values.map((value2) => value2 - usual);
  });
  const levels2 = benchmarks.length === 0 ? [] : all.map((_, index) => median(deviations2.map((values) => values[index] ?? 0)));
  return { sessions: kept.map(({ suite }) => suite), leftOut, benchmarks, deviations: deviations2, levels: levels2, ...courseOf(levels2) };
}
function courseOf(levels2) {
  const steps = changePoints(levels2, {
    significance: courseSignificance,
    noiseFloor: levelNoiseFloor,
    largestOverlap: 0.15
  });
  const trend = linearTrend(levels2, levelNoiseFloor);
  if (trend === null || trend.p > courseSignificance) return { steps, creep: null };
  const borders = [0, ...steps.map(({ index }) => index), levels2.length];
  const squares = borders.slice(1).reduce((sum2, to, place) => {
    const part = levels2.slice(borders[place], to);
    const center = part.reduce((total, level2) => total + level2, 0) / part.length;
    return sum2 + part.reduce((total, level2) => total + (level2 - center) ** 2, 0);
  }, 0);
  const creeps = trend.meanSquare < squares / (levels2.length - borders.length + 1);
  return creeps ? { steps: [], creep: trend.rise } : { steps, creep: null };
}
function whyLeftOut({ baseline, candidate }, suite, own, means) {
  const machine = machineDifference(baseline.environment, suite.environment);
  if (machine !== null) return `it was measured on ${machine}`;
  const shared = [...own.keys()].filter((name2) => means.has(name2)).length;
  if (own.size === 0 || shared / own.size < sharedShare)
    return `it shares ${shared} of the baseline’s ${own.size} benchmarks`;
  if (isSameMeasurement(suite, baseline)) return "it is the baseline itself";
  if (isSameMeasurement(suite, candidate)) return "it is the candidate itself";
  const [then, now] = [timeOf(suite), timeOf(baseline)];
  if (then !== null && now !== null && then > now) return "it was measured after the baseline";
  return null;
}
function inOrderOfTime2(history) {
  if (history.some((suite) => timeOf(suite) === null)) return history;
  return history.toSorted((a, b) => (timeOf(a) ?? 0) - (timeOf(b) ?? 0) || (a.label < b.label ? -1 : 1));
}
function timeOf({ provenance: { measuredAt, artifact } }) {
  const time = Date.parse(measuredAt ?? artifact?.createdAt ?? "");
  return Number.isNaN(time) ? null : time;
}

// src/trust/path-pattern.ts
function fitsPath(pattern, path) {
  const names = path.split("/");
  if (!pattern.includes("/")) return fitsName(pattern, names.at(-1) ?? "");
  const parts = pattern.replace(/^\//, "").split("/");
  let reached = names.map((_, index) => index === 0).concat(names.length === 0);
  for (const part of parts) {
    const next = reached.map(() => false);
    reached.forEach((isReached, index) => {
      if (!isReached) return;
      if (part === "**") next.fill(true, index);
      else if (index < names.length && fitsName(part, names[index] ?? "")) next[index + 1] = true;
    });
    reached = next;
  }
  return reached[names.length] === true;
}
function fitsName(pattern, name2) {
  let [at, place] = [0, 0];
  let star = -1;
  let resume = 0;
  while (place < name2.length) {
    if (pattern[at] === "*") {
      star = at;
      resume = place;
      at += 1;
    } else if (pattern[at] === "?" || at < pattern.length && pattern[at] === name2[place]) {
      at += 1;
      place += 1;
    } else if (star >= 0) {
      resume += 1;
      place = resume;
      at = star + 1;
    } else return false;
  }
  while (pattern[at] === "*") at += 1;
  return at === pattern.length;
}

// src/trust/phrases.ts
var namesListed = 50;
function listed(names) {
  const sorted = [...names].sort();
  const left = sorted.length - namesListed;
  return left > 0 ? [...sorted.slice(0, namesListed), `… and ${left} more`] : sorted;
}
function countOf2(count2, noun) {
  return `${count2} ${noun}${count2 === 1 ? "" : "s"}`;
}
function percent(share) {
  return `${(share * 100).toFixed(share > 0 && share < 0.01 ? 1 : 0)} %`;
}
function factor(logSpeedup) {
  return `${Math.exp(logSpeedup).toFixed(3)}×`;
}
function change(log) {
  return `${(Math.expm1(Math.abs(log)) * 100).toFixed(1)} %`;
}
function enumerate(parts) {
  return parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1) ?? ""}`;
}

// src/trust/checks/age-stale.ts
var day = 24 * 60 * 60 * 1e3;
var ageStale = {
  code: "age.stale",
  run: (context) => {
    const age = ageInDays(context);
    const { git } = context.evidence;
    if (age === null && git?.commitsBehind === void 0 && git?.changes === void 0)
      return notPossible("neither the baseline’s age nor what changed since is known");
    return reportOf([...old(age, context), ...behind(context), ...changed(context)]);
  }
};
function ageInDays({ evidence: { baseline, candidate, git, now } }) {
  const committed = Date.parse(git?.baselineCommittedAt ?? "");
  const then = timeOf(baseline) ?? (Number.isNaN(committed) ? null : committed);
  const reviewed = Date.parse(now ?? "");
  const until = timeOf(candidate) ?? (Number.isNaN(reviewed) ? null : reviewed);
  return then === null || until === null ? null : Math.max(0, (until - then) / day);
}
function old(age, { thresholds }) {
  if (age === null || age <= thresholds["age.stale/warning-days"]) return [];
  const severity = age > thresholds["age.stale/error-days"] ? "error" : "warning";
  return [
    {
      code: "age.stale",
      severity,
      subject: "baseline",
      message: `The baseline was measured ${countOf2(Math.round(age), "day")} before the candidate; machine, image and dependencies may have changed since without any file telling.`,
      evidence: [],
      remedy: "Measure the baseline’s commit again, on the machine and in the week of the candidate."
    }
  ];
}
function behind({ evidence: { git }, thresholds }) {
  const commits = git?.commitsBehind;
  if (commits === void 0 || commits <= thresholds["age.stale/commits"]) return [];
  return [
    {
      code: "age.stale",
      severity: "warning",
      subject: "baseline",
      message: `The baseline’s commit is ${countOf2(commits, "commit")} behind its branch: what it is compared with is no longer what the change will be merged into.`,
      evidence: [],
      remedy: "Rebase the candidate’s branch, and compare with a recent result."
    }
  ];
}
var isProse = (path) => /\.(?:md|rst|adoc)$/i.test(path);
var kinds = [
  { kind: "lockfiles", words: "Pinned dependencies", effect: "other versions of them are other code" },
  {
    kind: "images",
    words: "Images, toolchain versions or workflows",
    effect: "the two sides may have been built and run differently"
  },
  {
    kind: "benchmarks",
    words: "The benchmarks themselves",
    effect: "the two sides may not have measured the same thing"
  }
];
function changed({ evidence: { git }, policy }) {
  const { changes } = git ?? {};
  if (changes === void 0) return [];
  const isOwn = git?.commitsToMergeBase === 0;
  return kinds.flatMap(({ kind, words, effect }) => {
    const patterns = policy.watchedFiles[kind];
    const added = new Set(kind === "benchmarks" ? changes.added : []);
    const paths = changes.paths.filter(
      (path) => !isProse(path) && !added.has(path) && patterns.some((pattern) => fitsPath(pattern, path))
    );
    if (paths.length === 0) return [];
    const severity = isOwn && kind !== "benchmarks" ? "info" : "warning";
    return [
      {
        code: "age.stale",
        severity,
        subject: "baseline",
        message: `${words} changed ${isOwn ? "in the candidate’s own branch" : "between baseline and candidate"} (${enumerate(listed(paths.slice(0, 3)))}${paths.length > 3 ? `, and ${paths.length - 3} more` : ""}): ${effect}.`,
        evidence: [
          ...listed(paths),
          ...changes.complete ? [] : ["the list of changed files is cut; there may be more"]
        ],
        remedy: kind === "benchmarks" ? "Measure the baseline’s commit with the candidate’s benchmarks, or compare only those that did not change." : "Measure the baseline again with what the candidate was built and run with."
      }
    ];
  });
}

// src/trust/checks/ancestry-dirty.ts
var ancestryDirty = {
  code: "ancestry.dirty",
  run: ({ evidence }) => {
    const sides = ["baseline", "candidate"].map((side2) => ({
      side: side2,
      dirty: evidence.git?.dirty?.[side2] ?? evidence[side2].provenance.dirty
    }));
    if (sides.every(({ dirty }) => dirty === void 0))
      return notPossible("neither side tells whether its tree held uncommitted changes");
    return reportOf(
      sides.flatMap(
        ({ side: side2, dirty }) => dirty === true ? [
          {
            code: "ancestry.dirty",
            severity: "warning",
            subject: side2,
            message: `The ${side2} was measured with uncommitted changes: its commit does not say what was measured, and nobody can repeat it.`,
            evidence: [],
            remedy: `Commit or discard the changes, and measure the ${side2} again.`
          }
        ] : []
      )
    );
  }
};

// src/trust/checks/ancestry-not-merge-base.ts
var ancestryNotMergeBase = {
  code: "ancestry.not-merge-base",
  run: ({ evidence: { git, baseline } }) => {
    if (git?.mergeBase === void 0) return notPossible("the merge base is not known");
    const between2 = git.commitsToMergeBase ?? distanceByName(git.mergeBase, baseline.provenance.commit);
    if (between2 === void 0)
      return notPossible("it is not known how far the baseline’s commit lies from the merge base");
    if (between2 === 0) return { outcome: "passed" };
    const commits = countOf2(between2, "commit");
    const newer = git.baselineIsAncestor === false;
    return reportOf([
      {
        code: "ancestry.not-merge-base",
        severity: "warning",
        subject: "baseline",
        message: newer ? `The baseline is ${commits} newer than the merge base: the candidate lacks them, so their gains count as its losses and their losses as its gains.` : `The baseline is ${commits} older than the merge base: the effect of what was merged in between counts as the candidate’s.`,
        evidence: [`merge base ${git.mergeBase.slice(0, 12)}`],
        remedy: newer ? "Rebase the candidate’s branch, or measure the merge base." : "Measure the merge base (run the benchmarks on every push to the base branch), and compare again."
      }
    ]);
  }
};
function distanceByName(mergeBase, commit) {
  return commit !== void 0 && (mergeBase.startsWith(commit) || commit.startsWith(mergeBase)) ? 0 : void 0;
}

// src/trust/checks/ancestry-unrelated.ts
var ancestryUnrelated = {
  code: "ancestry.unrelated",
  run: ({ evidence: { git } }) => {
    if (git?.baselineIsAncestor === void 0)
      return notPossible("the repository could not be asked how the two commits are related");
    if (git.baselineIsAncestor || git.baselineOnBaseBranch === true) return { outcome: "passed" };
    const { mergeBase } = git;
    return reportOf([
      {
        code: "ancestry.unrelated",
        severity: "error",
        subject: "baseline",
        message: mergeBase === void 0 ? "The baseline’s commit has no common history with the candidate’s: the difference between them is not the change under test." : "The baseline’s commit is no ancestor of the candidate’s: it holds changes that the candidate does not, and their effect is in every number.",
        evidence: mergeBase === void 0 ? [] : [`their merge base is ${mergeBase.slice(0, 12)}`],
        remedy: "Compare with a result of the merge base, or rebase the candidate’s branch onto the baseline’s."
      }
    ]);
  }
};

// src/trust/checks/coverage-failed.ts
var coverageFailed = {
  code: "coverage.failed",
  run: ({ comparison }) => {
    const [main] = comparison.metrics;
    if (main === void 0) return { outcome: "not-possible", reason: "no metric was measured on both sides" };
    const failed = main.benchmarks.filter(
      (benchmark) => benchmark.outcome === "not-comparable" && benchmark.cause === "unusable"
    );
    return reportOf(
      ["baseline", "candidate"].flatMap((side2) => {
        const own = failed.filter((benchmark) => benchmark[side2] === null);
        if (own.length === 0) return [];
        return [
          {
            code: "coverage.failed",
            severity: "error",
            subject: side2,
            message: `${countOf2(own.length, "benchmark")} of the ${side2} failed: no usable ${main.metric.id} was measured.`,
            evidence: listed(own.map((benchmark) => `${benchmark.name}: ${benchmark.reason}`)),
            remedy: `Look into the log of the ${side2}'s benchmark run, mend or exclude these benchmarks, and measure again.`
          }
        ];
      })
    );
  }
};

// src/trust/checks/coverage-missing.ts
var coverageMissing = {
  code: "coverage.missing",
  run: ({ comparison: { coverage }, thresholds }) => {
    const { common, onlyBaseline, onlyCandidate } = coverage;
    const missing = onlyBaseline.length + onlyCandidate.length;
    const all = common.length + missing;
    if (all === 0) return { outcome: "not-possible", reason: "there are no benchmarks on either side" };
    if (common.length === 0)
      return { outcome: "not-possible", reason: "nothing in common: see coverage.nothing-in-common" };
    const share = missing / all;
    const severity = share > thresholds["coverage.missing/error-share"] ? "error" : share > thresholds["coverage.missing/warning-share"] ? "warning" : "info";
    return reportOf(
      missing === 0 ? [] : [
        {
          code: "coverage.missing",
          severity,
          subject: "both",
          message: `${countOf2(missing, "benchmark")} of ${all} (${percent(share)}) stand on one side only: ${onlyBaseline.length} only in the baseline, ${onlyCandidate.length} only in the candidate.`,
          evidence: [
            ...onlyBaseline.length > 0 ? [`only in the baseline: ${listed(onlyBaseline).join(", ")}`] : [],
            ...onlyCandidate.length > 0 ? [`only in the candidate: ${listed(onlyCandidate).join(", ")}`] : []
          ],
          remedy: "Find out whether they failed, were renamed or were left out, and measure both sides with the same suite."
        }
      ]
    );
  }
};

// src/trust/checks/coverage-nothing-in-common.ts
var coverageNothingInCommon = {
  code: "coverage.nothing-in-common",
  run: ({ comparison: { coverage } }) => reportOf(
    coverage.common.length > 0 ? [] : [
      {
        code: "coverage.nothing-in-common",
        severity: "error",
        subject: "both",
        message: `Baseline (${countOf2(coverage.onlyBaseline.length, "benchmark")}) and candidate (${countOf2(coverage.onlyCandidate.length, "benchmark")}) have no benchmark in common.`,
        evidence: [
          `baseline: ${listed(coverage.onlyBaseline).join(", ") || "none"}`,
          `candidate: ${listed(coverage.onlyCandidate).join(", ") || "none"}`
        ],
        remedy: "Check that both sides are results of the same benchmark suite, with the same names."
      }
    ]
  )
};

// src/statistics/rank-sum.ts
var largestExact = 40;
function rankSum(first, second) {
  const pairs = first.length * second.length;
  const all = [...first, ...second];
  if (all.length <= largestExact) {
    const { u: u2, p } = exactMannWhitney(first, second);
    return { superiority: u2 / pairs, p };
  }
  const ranks = midRanks(all);
  const u = ranks.slice(0, first.length).reduce((sum2, rank2) => sum2 + rank2, 0) - first.length * (first.length + 1) / 2;
  const middle = (all.length + 1) / 2;
  const spread = ranks.reduce((sum2, rank2) => sum2 + (rank2 - middle) ** 2, 0) / (all.length - 1);
  const deviation = Math.sqrt(pairs / all.length * spread);
  return {
    superiority: u / pairs,
    p: deviation === 0 ? 1 : 2 * normalCumulative(-Math.abs(u - pairs / 2) / deviation)
  };
}

// src/trust/checks/coverage-survivor.ts
var fewest2 = 3;
var coverageSurvivor = {
  code: "coverage.survivor",
  run: ({ comparison, thresholds }) => {
    const [main] = comparison.metrics;
    if (main === void 0) return notPossible("no metric was measured on both sides");
    const missing = main.benchmarks.filter(
      (benchmark) => benchmark.outcome === "not-comparable" && benchmark.cause === "missing"
    );
    if (missing.length === 0) return reportOf([]);
    const limit = thresholds["coverage.survivor/p"];
    const tests = ["baseline", "candidate"].flatMap((side2) => {
      const gone = missing.flatMap(
        (benchmark) => benchmark[side2] === null ? [] : [{ name: benchmark.name, mean: benchmark[side2].mean }]
      );
      const left = main.benchmarks.flatMap(
        (benchmark) => benchmark.outcome === "not-comparable" ? [] : [benchmark[side2].mean]
      );
      return gone.length < fewest2 || left.length < fewest2 ? [] : [
        {
          side: side2,
          gone,
          test: rankSum(
            gone.map(({ mean: mean2 }) => mean2),
            left
          )
        }
      ];
    });
    if (tests.length === 0) return notPossible(`fewer than ${fewest2} benchmarks are missing on each side`);
    return reportOf(
      tests.flatMap(({ side: side2, gone, test }) => {
        if (test.p >= limit) return [];
        const other = side2 === "baseline" ? "candidate" : "baseline";
        const kind = test.superiority > 0.5 ? "long" : "short";
        return [
          {
            code: "coverage.survivor",
            severity: "warning",
            subject: "both",
            message: `The benchmarks that the ${other} lacks are mostly ${kind} ones (p = ${test.p.toFixed(3)}): what is left is not the suite.`,
            evidence: listed(
              gone.map(({ name: name2, mean: mean2 }) => `${name2}: ${mean2.toPrecision(3)} ${main.metric.unit} in the ${side2}`)
            ),
            remedy: `Find out why the ${other} has no results for them; a time limit or too little memory is the usual reason.`
          }
        ];
      })
    );
  }
};

// src/statistics/spearman-trend.ts
function spearmanTrend(values) {
  const count2 = values.length;
  if (count2 < 4 || values.every((value2) => value2 === values[0])) return null;
  const order2 = Array.from({ length: count2 }, (_, index) => index + 1);
  const rho = Math.max(-1, Math.min(1, sampleCorrelation(midRanks(values), order2)));
  const rest = 1 - rho * rho;
  return { rho, p: rest <= 0 ? 0 : studentTwoSided(rho * Math.sqrt((count2 - 2) / rest), count2 - 2) };
}

// src/trust/checks/drift-within-run.ts
var fewestProcesses = 6;
var driftWithinRun = {
  code: "drift.within-run",
  run: ({ samples, thresholds }) => {
    const limit = thresholds["drift.within-run/p"];
    const sides = ["baseline", "candidate"].map((side2) => ({
      side: side2,
      // Sessions joined to one series stand one after another: what changes between them is no drift within one.
      tested: samples[side2].filter(
        ({ series, means }) => series.ordered && series.sessions.length === 1 && means.length >= fewestProcesses
      )
    }));
    if (sides.every(({ tested }) => tested.length === 0))
      return notPossible(`no benchmark tells the order of at least ${fewestProcesses} processes`);
    return reportOf(
      sides.flatMap(({ side: side2, tested }) => {
        const trends = tested.flatMap(({ name: name2, means }) => {
          const trend = spearmanTrend(means);
          return trend === null || trend.p >= limit ? [] : [{ name: name2, slower: trend.rho > 0, means }];
        });
        if (trends.length <= thresholds["drift.within-run/warning-share"] * tested.length) return [];
        const slower = trends.filter((trend) => trend.slower).length;
        return [
          {
            code: "drift.within-run",
            severity: "warning",
            subject: side2,
            message: `${countOf2(trends.length, "benchmark")} of the ${side2} (${percent(trends.length / tested.length)}) drifted while being measured: ${slower} became slower, ${trends.length - slower} faster.`,
            evidence: listed(
              trends.map(({ name: name2, means }) => `${name2}: ${driftInWords(means)} from the first to the last third`)
            ),
            remedy: "Let the machine come to a steady state first, and look what else ran at that time."
          }
        ];
      })
    );
  }
};
function driftInWords(means) {
  const third = Math.max(1, Math.floor(means.length / 3));
  const sum2 = (part) => part.reduce((total, value2) => total + value2, 0);
  const ratio2 = sum2(means.slice(-third)) / sum2(means.slice(0, third)) - 1;
  return `${ratio2 >= 0 ? "+" : "−"}${(Math.abs(ratio2) * 100).toFixed(1)} %`;
}

// src/trust/declared-change.ts
function differenceFinding({ policy }, change2, difference) {
  if (!policy.changes.includes(change2)) return { ...difference, subject: "both" };
  return {
    ...difference,
    subject: "both",
    severity: "info",
    evidence: [...difference.evidence, `declared as the change under test: ${change2}`],
    remedy: "Nothing needs to be done: the difference is what is being measured."
  };
}
var declare = (change2) => `or declare \`${change2}\` as the change under test, if that is what is being measured`;

// src/trust/environment/sides.ts
function bothSay({ baseline, candidate }, read2) {
  const [one, other] = [read2(baseline.environment), read2(candidate.environment)];
  return one === void 0 || other === void 0 ? void 0 : { baseline: one, candidate: other };
}
function silent({ baseline, candidate }, read2, what) {
  const sides = [
    ...read2(baseline.environment) === void 0 ? ["the baseline"] : [],
    ...read2(candidate.environment) === void 0 ? ["the candidate"] : []
  ];
  if (sides.length === 0) return notPossible(`the two sides do not both say ${what}`);
  return notPossible(`${sides.join(" and ")} ${sides.length === 1 ? "does" : "do"} not say ${what}`);
}
function evidenceOf(title, sides) {
  return [`baseline: ${title} ${sides.baseline}`, `candidate: ${title} ${sides.candidate}`];
}

// src/trust/checks/environment-affinity.ts
var environmentAffinity = {
  code: "environment.affinity",
  run: (context) => {
    const { evidence } = context;
    const { baseline, candidate } = evidence;
    const sameTool = baseline.format === candidate.format;
    const pinned = [baseline, candidate].map(({ environment }) => environment.cpuAffinity);
    const sides = sameTool && pinned.some((cpus) => cpus !== void 0) ? { baseline: pinned[0] ?? "any", candidate: pinned[1] ?? "any" } : bothSay(evidence, ({ cpuAffinity }) => cpuAffinity);
    if (sides === void 0) return silent(evidence, ({ cpuAffinity }) => cpuAffinity, "which CPUs it was allowed");
    if (sides.baseline === sides.candidate) return reportOf([]);
    return reportOf([
      differenceFinding(context, "machine", {
        code: "environment.affinity",
        severity: "warning",
        message: "The benchmarks were allowed other CPUs on one side than on the other.",
        evidence: evidenceOf("CPUs", sides),
        remedy: `Pin both sides to the same CPUs, ${declare("machine")}.`
      })
    ]);
  }
};

// src/trust/checks/environment-aslr.ts
var environmentAslr = {
  code: "environment.aslr",
  run: (context) => {
    const sides = bothSay(context.evidence, ({ aslr }) => aslr);
    if (sides === void 0) return silent(context.evidence, ({ aslr }) => aslr, "whether addresses were randomised");
    if (sides.baseline === sides.candidate) return reportOf([]);
    return reportOf([
      differenceFinding(context, "machine", {
        code: "environment.aslr",
        severity: "warning",
        message: "Address-space randomisation differs between baseline and candidate.",
        evidence: evidenceOf("ASLR", sides),
        remedy: `Leave ASLR on for both sides and measure again, ${declare("machine")}.`
      })
    ]);
  }
};

// src/trust/checks/environment-cpu.ts
var sameClock = 0.05;
var modelOf = ({ cpuModel }) => cpuModel?.replace(/\s+/g, " ").trim();
var environmentCpu = {
  code: "environment.cpu",
  run: (context) => {
    const { evidence } = context;
    const model = bothSay(evidence, modelOf);
    const count2 = bothSay(evidence, ({ cpuCount }) => cpuCount);
    const clock = model ? void 0 : bothSay(evidence, ({ cpuMegahertz }) => cpuMegahertz);
    const caches = model ? void 0 : bothSay(evidence, ({ cpuCaches }) => cpuCaches);
    if (!model && !count2 && !clock && !caches)
      return silent(evidence, (environment) => modelOf(environment) ?? environment.cpuCount, "which CPU it ran on");
    const differing = [
      ...model && model.baseline !== model.candidate ? evidenceOf("CPU", model) : [],
      ...count2 && count2.baseline !== count2.candidate ? evidenceOf("number of CPUs", count2) : [],
      ...clock && Math.abs(Math.log(clock.baseline / clock.candidate)) > sameClock ? evidenceOf("MHz", clock) : [],
      ...caches && caches.baseline !== caches.candidate ? evidenceOf("caches", caches) : []
    ];
    if (differing.length === 0) return reportOf([]);
    return reportOf([
      differenceFinding(context, "machine", {
        code: "environment.cpu",
        severity: "error",
        message: "Baseline and candidate ran on different processors, so that the ratio compares machines.",
        evidence: differing,
        remedy: `Measure both sides on one machine, ${declare("machine")}.`
      })
    ]);
  }
};

// src/model/environment.ts
var runtimeFeatures = [
  "jit",
  "free-threading",
  "tail-call",
  "pgo",
  "lto",
  "debug",
  "assertions",
  "sanitizer",
  "tracing"
];

// src/trust/environment/fields.ts
var featureTitles = {
  jit: "JIT",
  "free-threading": "free threading",
  "tail-call": "tail-call interpreter",
  pgo: "profile-guided optimisation",
  lto: "link-time optimisation",
  debug: "debug build",
  assertions: "assertions",
  sanitizer: "sanitizer",
  tracing: "tracing"
};
var text = (value2) => value2 === void 0 ? void 0 : String(value2);
var setting = (read2) => ({ cpuGroups }) => {
  const parts = (cpuGroups ?? []).flatMap((group) => {
    const value2 = read2(group);
    return value2 === void 0 ? [] : [[value2, group.cpus]];
  });
  return parts.length === 0 ? void 0 : settingInWords(parts);
};
function settingInWords(parts) {
  const cpusOf = /* @__PURE__ */ new Map();
  for (const [value2, cpus] of parts) cpusOf.set(value2, [...cpusOf.get(value2) ?? [], ...cpus]);
  const [only2] = cpusOf.keys();
  if (cpusOf.size === 1 && only2 !== void 0) return only2;
  return [...cpusOf].map(([value2, cpus]) => `${value2} (CPU ${cpuList(cpus)})`).join(", ");
}
function cpuList(cpus) {
  const ranges = [];
  for (const cpu of [...cpus].sort((a, b) => a - b)) {
    const last2 = ranges.at(-1);
    if (last2?.[1] === cpu - 1) last2[1] = cpu;
    else ranges.push([cpu, cpu]);
  }
  return ranges.map(([first, last2]) => first === last2 ? String(first) : `${first}-${last2}`).join(", ");
}
var cpuSettings = [
  { title: "CPU governor", read: setting(({ governor }) => governor) },
  { title: "CPU frequency driver", read: setting(({ driver }) => driver) },
  { title: "turbo", read: setting(({ turbo }) => turbo === void 0 ? void 0 : turbo ? "on" : "off") },
  { title: "CPU isolation", read: setting(({ isolated }) => isolated ? "isolated" : "not isolated") }
];
var sameBootSeconds = 120;
function sameBoot(one, other) {
  if (one === other) return true;
  const [first, second] = [one, other].map((time) => Date.parse(`${time.trim().replace(" ", "T")}Z`));
  return Math.abs((first ?? NaN) - (second ?? NaN)) <= sameBootSeconds * 1e3;
}
var environmentFields = [
  { title: "CPU model", read: ({ cpuModel }) => cpuModel?.replace(/\s+/g, " ").trim() },
  { title: "CPUs", read: ({ cpuCount }) => text(cpuCount) },
  { title: "CPU clock (MHz)", read: ({ cpuMegahertz }) => text(cpuMegahertz) },
  { title: "CPU caches", read: ({ cpuCaches }) => cpuCaches },
  { title: "architecture", read: ({ architecture }) => architecture },
  { title: "operating system", read: ({ operatingSystem }) => operatingSystem },
  { title: "compiler", read: ({ compiler }) => compiler },
  { title: "runtime", read: ({ runtime }) => runtime },
  ...runtimeFeatures.map((feature) => ({
    title: featureTitles[feature],
    read: ({ features: features3 }) => {
      const on = features3?.[feature];
      return on === void 0 ? void 0 : on ? "on" : "off";
    }
  })),
  { title: "kernel", read: ({ kernel }) => kernel },
  { title: "C library", read: ({ libc }) => libc },
  ...cpuSettings,
  { title: "CPU affinity", read: ({ cpuAffinity }) => cpuAffinity },
  { title: "ASLR", read: ({ aslr }) => aslr },
  { title: "suite version", read: ({ suiteVersion: suiteVersion3 }) => suiteVersion3 },
  { title: "benchmark tool", read: ({ harness }) => harness },
  { title: "timer", read: ({ timer }) => timer },
  { title: "host", read: ({ host }) => host },
  { title: "boot time", read: ({ bootTime }) => bootTime, same: sameBoot }
];

// src/trust/checks/environment-governor.ts
var steady = /* @__PURE__ */ new Set(["performance", "userspace"]);
var environmentGovernor = {
  code: "environment.governor",
  run: (context) => {
    const { evidence } = context;
    const known = cpuSettings.flatMap(({ title, read: read2 }) => {
      const sides = bothSay(evidence, read2);
      return sides === void 0 ? [] : [{ title, sides }];
    });
    if (known.length === 0) return silent(evidence, ({ cpuGroups }) => cpuGroups, "how its CPUs were set");
    const differing = known.filter(({ sides }) => sides.baseline !== sides.candidate);
    if (differing.length > 0)
      return reportOf([
        differenceFinding(context, "machine", {
          code: "environment.governor",
          severity: "warning",
          message: `The ${differing.map(({ title }) => title).join(", ")} of the CPUs changed between baseline and candidate.`,
          evidence: differing.flatMap(({ title, sides }) => evidenceOf(title, sides)),
          remedy: `Set the CPUs as they were (\`pyperf system tune\`, \`cpupower frequency-set\`) and measure again, ${declare("machine")}.`
        })
      ]);
    return reportOf(unsteady(context));
  }
};
function unsteady({ evidence }) {
  const governors = governorsOf(evidence.baseline.environment);
  const doubtful2 = governors.filter((governor) => !steady.has(governor));
  if (doubtful2.length === 0) return [];
  return [
    {
      code: "environment.governor",
      severity: "info",
      subject: "both",
      message: `Both sides ran with the CPU governor ${doubtful2.join(" and ")}, which lets the clock move during the measurement.`,
      evidence: [`governors: ${governors.join(", ")}`],
      remedy: "Set the governor `performance` (`pyperf system tune`) for steadier measurements."
    }
  ];
}
var governorsOf = ({ cpuGroups }) => [...new Set((cpuGroups ?? []).flatMap(({ governor }) => governor ?? []))].sort();

// src/trust/checks/environment-host.ts
var environmentHost = {
  code: "environment.host",
  run: (context) => {
    const { evidence } = context;
    const hosts = bothSay(evidence, ({ host }) => host);
    if (hosts === void 0) return silent(evidence, ({ host }) => host, "the name of its host");
    if (hosts.baseline === hosts.candidate) return reportOf([]);
    const model = bothSay(evidence, ({ cpuModel }) => cpuModel);
    return reportOf([
      differenceFinding(context, "machine", {
        code: "environment.host",
        severity: model === void 0 ? "warning" : "info",
        message: `Baseline and candidate were measured on different hosts${model === void 0 ? ", and nothing tells whether these are alike" : ""}.`,
        evidence: evidenceOf("host", hosts),
        remedy: `Measure both sides on one host, ${declare("machine")}.`
      })
    ]);
  }
};

// src/trust/checks/environment-kernel.ts
var systemOf2 = ({ operatingSystem, kernel }) => kernel === void 0 && operatingSystem !== void 0 && /\d/.test(operatingSystem) ? operatingSystem : void 0;
var readings = [
  ["kernel", ({ kernel }) => kernel],
  ["operating system", systemOf2],
  ["C library", ({ libc }) => libc]
];
var environmentKernel = {
  code: "environment.kernel",
  run: (context) => {
    const { evidence } = context;
    const known = readings.flatMap(([title, read2]) => {
      const sides = bothSay(evidence, read2);
      return sides === void 0 ? [] : [{ title, sides }];
    });
    if (known.length === 0)
      return silent(
        evidence,
        (environment) => environment.kernel ?? environment.libc ?? systemOf2(environment),
        "which kernel or C library it ran with"
      );
    const differing = known.filter(({ sides }) => sides.baseline !== sides.candidate);
    if (differing.length === 0) return reportOf([]);
    const names = differing.map(({ title }) => title).join(" and ");
    return reportOf([
      differenceFinding(context, "machine", {
        code: "environment.kernel",
        severity: "warning",
        message: `The ${names} changed between baseline and candidate.`,
        evidence: differing.flatMap(({ title, sides }) => evidenceOf(title, sides)),
        remedy: `Measure the baseline again on the system as it is now, ${declare("machine")}.`
      })
    ]);
  }
};

// src/trust/checks/environment-platform.ts
var familyOf = ({ operatingSystem }) => operatingSystem?.trim().split(/\s/)[0];
var architectures2 = {
  amd64: "x86_64",
  x64: "x86_64",
  arm64: "aarch64",
  i386: "x86",
  i686: "x86"
};
var architectureOf2 = ({ architecture }) => {
  const name2 = architecture?.trim().toLowerCase();
  return name2 === void 0 ? void 0 : architectures2[name2] ?? name2;
};
var environmentPlatform = {
  code: "environment.platform",
  run: (context) => {
    const { evidence } = context;
    const family = bothSay(evidence, familyOf);
    const architecture = bothSay(evidence, architectureOf2);
    if (!family && !architecture)
      return silent(
        evidence,
        (environment) => familyOf(environment) ?? architectureOf2(environment),
        "on which operating system it ran"
      );
    const differing = [
      ...family && family.baseline !== family.candidate ? evidenceOf("operating system", family) : [],
      ...architecture && architecture.baseline !== architecture.candidate ? evidenceOf("architecture", architecture) : []
    ];
    if (differing.length === 0) return reportOf([]);
    return reportOf([
      differenceFinding(context, "machine", {
        code: "environment.platform",
        severity: "error",
        message: "Baseline and candidate ran on different platforms.",
        evidence: differing,
        remedy: `Take a baseline of the candidate's platform, ${declare("machine")}.`
      })
    ]);
  }
};

// src/trust/checks/environment-reboot.ts
var environmentReboot = {
  code: "environment.reboot",
  run: ({ evidence }) => {
    const boots = bothSay(evidence, ({ bootTime }) => bootTime);
    if (boots === void 0) return silent(evidence, ({ bootTime }) => bootTime, "when its machine was started");
    const hosts = bothSay(evidence, ({ host }) => host);
    if (hosts === void 0) return silent(evidence, ({ host }) => host, "the name of its host");
    if (hosts.baseline !== hosts.candidate) return notPossible("baseline and candidate ran on different hosts");
    if (sameBoot(boots.baseline, boots.candidate)) return reportOf([]);
    return reportOf([
      {
        code: "environment.reboot",
        severity: "info",
        subject: "both",
        message: "The machine was restarted between baseline and candidate.",
        evidence: evidenceOf("started", boots),
        remedy: "Nothing by itself; when everything moved together, measure the baseline again since the restart."
      }
    ]);
  }
};

// src/trust/checks/environment-unknown.ts
var keyFields = [
  ["CPU", ({ cpuModel, cpuMegahertz, cpuCaches }) => cpuModel ?? cpuMegahertz ?? cpuCaches],
  ["number of CPUs", ({ cpuCount }) => cpuCount],
  ["operating system", ({ operatingSystem }) => operatingSystem],
  ["architecture", ({ architecture }) => architecture],
  ["kernel or C library", ({ kernel, libc }) => kernel ?? libc],
  ["host", ({ host }) => host],
  ["compiler", ({ compiler }) => compiler],
  ["compiler flags", ({ flags, compilerFlags }) => flags ?? compilerFlags],
  ["runtime", ({ runtime }) => runtime],
  ["benchmark tool", ({ harness }) => harness]
];
var environmentUnknown = {
  code: "environment.unknown",
  run: ({ evidence, thresholds }) => reportOf(
    ["baseline", "candidate"].flatMap((side2) => {
      const missing = keyFields.filter(([, read2]) => read2(evidence[side2].environment) === void 0);
      const known = keyFields.length - missing.length;
      if (known >= thresholds["environment.unknown/known-share"] * keyFields.length) return [];
      return [
        {
          code: "environment.unknown",
          severity: "info",
          subject: side2,
          message: `The ${side2} says little of where it was measured: ${known} of ${keyFields.length} key facts.`,
          evidence: [`not said: ${missing.map(([title]) => title).join(", ")}`],
          remedy: "Let the benchmark tool record machine, compiler and flags, or add them as metadata."
        }
      ];
    })
  )
};

// src/trust/checks/geomean-dominated.ts
var smallestMean = 0.01;
var smallestMove = 5e-3;
var fewestBenchmarks = 10;
var geomeanDominated = {
  code: "geomean.dominated",
  run: ({ comparison, thresholds }) => {
    const suite = comparison.metrics[0]?.suite;
    if (!suite) return notPossible("no benchmark could be compared");
    if (suite.influence === null || suite.benchmarks.length < fewestBenchmarks)
      return notPossible(`fewer than ${fewestBenchmarks} benchmarks could be compared`);
    const reasons = [...byOne(suite, suite.influence, thresholds), ...byTails(suite, thresholds)];
    if (reasons.length === 0) return reportOf([]);
    return reportOf([
      {
        code: "geomean.dominated",
        severity: "warning",
        subject: "both",
        message: `The geometric mean rests on few benchmarks: ${reasons.join("; ")}.`,
        evidence: [
          `geometric mean ${signed(suite.estimate.logSpeedup)}, without ${suite.influence.name} ${signed(suite.influence.logSpeedupWithout)}`,
          `10 % trimmed ${signed(suite.trimmedLogSpeedup)}, median ${signed(suite.medianLogSpeedup)}`
        ],
        remedy: "Look at these benchmarks by themselves, and quote the median or trimmed mean beside the geometric mean."
      }
    ]);
  }
};
function byOne({ estimate }, influence, limits) {
  const all = estimate.logSpeedup;
  const moved = Math.abs(points(all) - points(influence.logSpeedupWithout));
  const share = shareOf2(all, influence.logSpeedupWithout);
  const isLarge = moved > limits["geomean.dominated/points"];
  if (!isLarge && (share <= limits["geomean.dominated/share"] || moved < smallestMove)) return [];
  const part = share > 0 ? `, ${percent(share)} of it` : "";
  return [`without ${influence.name} it moves by ${(moved * 100).toFixed(1)} points${part}`];
}
function byTails({ estimate, trimmedLogSpeedup }, limits) {
  const moved = Math.abs(points(estimate.logSpeedup) - points(trimmedLogSpeedup));
  const share = shareOf2(estimate.logSpeedup, trimmedLogSpeedup);
  return moved > limits["geomean.dominated/points"] && share > limits["geomean.dominated/share"] ? [`without the outer tenths it moves by ${(moved * 100).toFixed(1)} points`] : [];
}
function shareOf2(all, without2) {
  return Math.abs(all) < smallestMean ? 0 : Math.abs(all - without2) / Math.abs(all);
}
var points = (log) => Math.expm1(log);
var signed = (log) => `${change(log)} ${log > 0 ? "faster" : "slower"}`;

// src/trust/environment/releases.ts
var foreverOne = /* @__PURE__ */ new Set(["go", "rustc"]);
function releaseDistance(sides) {
  const [one, other] = [parseRelease(sides.baseline), parseRelease(sides.candidate)];
  if (one === void 0 || other === void 0) return sides.baseline === sides.candidate ? "same" : "other-product";
  if (one.product !== other.product) return "other-product";
  const [first, second] = [partsOf(one), partsOf(other)];
  if (first.major !== second.major) return "major";
  if (first.minor !== second.minor) return "minor";
  const alike = compareVersions(one.version, other.version) === 0 && one.build?.text === other.build?.text;
  return alike && sides.baseline.trim() === sides.candidate.trim() ? "same" : "patch";
}
function partsOf({ product, version, build }) {
  const shift = foreverOne.has(product) && version.numbers[0] === 1 ? 1 : 0;
  return {
    major: version.numbers[shift] ?? 0,
    // A vendor's build (Apple clang 1500.3.9.4) moves with each release of its tools, under one version number.
    minor: `${version.numbers[shift + 1] ?? 0} ${build?.numbers.slice(0, 2).join(".") ?? ""}`
  };
}

// src/trust/checks/harness-version.ts
var harnessVersion = {
  code: "harness.version",
  run: (context) => {
    const tools = bothSay(context.evidence, ({ harness }) => harness);
    if (tools === void 0)
      return silent(context.evidence, ({ harness }) => harness, "with which version of the tool");
    const distance = releaseDistance(tools);
    if (distance !== "major" && distance !== "other-product") return reportOf([]);
    return reportOf([
      differenceFinding(context, "harness", {
        code: "harness.version",
        severity: "warning",
        message: "Baseline and candidate were measured with different major versions of the benchmark tool.",
        evidence: evidenceOf("benchmark tool", tools),
        remedy: `Measure both sides with one version of it, ${declare("harness")}.`
      })
    ]);
  }
};

// src/trust/vouchers.ts
var fewestSessions = 4;
function vouchersOf(checks2, { triangulation }, { sessions }) {
  const passed = (...codes) => codes.every((code2) => checks2.some((check) => check.code === code2 && check.outcome === "passed"));
  const agreeing = triangulation !== null && passed("reference.flattering");
  const fitting = sessions.length >= fewestSessions && passed("history.slow", "history.fast");
  return [
    ...agreeing ? [countOf2(triangulation.witnesses.length, "reference")] : [],
    ...fitting ? [countOf2(sessions.length, "earlier session")] : []
  ];
}

// src/trust/history/session-name.ts
function sessionName(suite) {
  const [date, commit] = [dateOf(suite), commitOf2(suite)];
  if (date === null && commit === null) return suite.label;
  return [...date === null ? [] : [date], ...commit === null ? [] : [`commit ${commit}`]].join(", ");
}
function dateOf(suite) {
  const time = timeOf(suite);
  return time === null ? null : new Date(time).toISOString().slice(0, 10);
}
function commitOf2({ provenance: { commit, artifact } }) {
  return (commit ?? artifact?.headSha)?.slice(0, 7) ?? null;
}

// src/trust/history/usual-level.ts
var fewestForFences = 10;
var outerFence = 3;
function standingOf({ sessions, levels: levels2, steps, deviations: deviations2 }) {
  const own = levels2.at(-1);
  if (own === void 0 || sessions.length < fewestSessions) return null;
  const since = steps.at(-1)?.index ?? 0;
  const usual = levels2.slice(since, -1);
  if (usual.length === 0) return null;
  const center = median(usual);
  const distance = own - center;
  const borders = [0, ...steps.map(({ index }) => index), levels2.length];
  const noise = levelNoise(
    borders.slice(1).map((to, place) => levels2.slice(borders[place], Math.min(to, levels2.length - 1)))
  );
  const moved = deviations2.map((values) => (values.at(-1) ?? 0) - median(values.slice(since, -1)));
  const sorted = usual.toSorted((a, b) => a - b);
  const [low, high] = [quantileSorted2(sorted, 0.25), quantileSorted2(sorted, 0.75)];
  const reach = outerFence * (high - low);
  return {
    sessions: usual.length,
    distance,
    deviations: distance / (noise.deviation * Math.sqrt(1 + 1 / usual.length)),
    noise,
    sameWay: moved.filter((one) => Math.sign(one) === Math.sign(distance)).length / Math.max(1, moved.length),
    beyondFence: usual.length < fewestForFences ? null : own > high + reach || own < low - reach
  };
}
function levelNoise(segments) {
  const common = Math.sqrt(assumedCommon.variance);
  const { degreesOfFreedom } = assumed;
  let [squares, own] = [0, 0];
  for (const levels2 of segments) {
    if (levels2.length < 2) continue;
    own += levels2.length - 1;
    squares += (levels2.length - 1) * sampleVariance([...levels2]);
  }
  const weight2 = own > 0 && squares / own > common ** 2 ? 1 : degreesOfFreedom;
  return { deviation: Math.sqrt((weight2 * common ** 2 + squares) / (weight2 + own)), degreesOfFreedom: weight2 + own };
}
function asRareAs(normal, { degreesOfFreedom }) {
  return studentQuantile(normalCumulative(normal), degreesOfFreedom);
}
function reportStanding(code2, { history, evidence, thresholds }) {
  const standing = standingOf(history);
  if (standing === null) return notPossible(whyNoHistory(history));
  const direction = code2 === "history.slow" ? 1 : -1;
  const distance = direction * standing.distance;
  const shifted = direction * standing.deviations >= asRareAs(thresholds[`${code2}/deviations`], standing.noise) && standing.sameWay >= thresholds[`${code2}/same-way`];
  const isOutside = distance >= thresholds[`${code2}/smallest`] && (shifted || standing.beyondFence === true);
  if (!isOutside) return { outcome: "passed" };
  const word = direction === 1 ? "slower" : "faster";
  const finding2 = {
    code: code2,
    severity: distance > thresholds[`${code2}/error`] ? "error" : "warning",
    subject: "baseline",
    message: `The baseline is ${change(distance)} ${word} as a whole than its own ${countOf2(standing.sessions, "earlier session")}, ${Math.abs(standing.deviations).toFixed(1)} standard deviations away.`,
    evidence: [
      `${percent(standing.sameWay)} of ${countOf2(history.benchmarks.length, "benchmark")} moved the same way`,
      ...standing.beyondFence === true ? ["beyond the outer fence (three interquartile ranges) of the sessions"] : [],
      `baseline: ${sessionName(evidence.baseline)}`,
      ...history.sessions.slice(-standing.sessions).map((suite, index) => {
        const level2 = history.levels[history.sessions.length - standing.sessions + index] ?? 0;
        return `${sessionName(suite)}: ${level2 < 0 ? "−" : "+"}${change(level2)}`;
      })
    ],
    remedy: direction === 1 ? "Measure the baseline’s commit again; if it is really slower, find the commit or the change of the machine that did it before claiming a win over it." : "Measure the baseline’s commit again: a lucky session makes every candidate look slow."
  };
  return reportOf([finding2]);
}
function whyNoHistory({ sessions, leftOut }) {
  if (sessions.length + leftOut.length === 0) return "no history was given";
  const reasons = [...new Set(leftOut.map(({ reason }) => reason))].sort();
  const others = reasons.length === 0 ? "" : `; ${countOf2(leftOut.length, "other")} left out because ${reasons.join("; ")}`;
  return `${countOf2(sessions.length, "earlier session")} can be held against the baseline, and it takes ${fewestSessions}${others}`;
}

// src/trust/checks/history-cherry-picked.ts
var fewestOthers = 2;
var medianPenalty = Math.PI / 2;
var historyCherryPicked = {
  code: "history.cherry-picked",
  run: ({ evidence: { baseline, history }, comparison, thresholds }) => {
    const [main] = comparison.metrics;
    if (main === void 0) return notPossible("no metric was measured on both sides");
    if (commitOf(baseline) === void 0) return notPossible("the baseline does not tell its commit");
    const reruns = history.filter((suite) => isRerun(suite, baseline));
    if (reruns.length < fewestOthers)
      return notPossible(
        `the history has ${countOf2(reruns.length, "other session")} of the baseline’s commit, and it takes ${fewestOthers}`
      );
    const own = logMeans(baseline, main.metric, /* @__PURE__ */ new Set());
    const levels2 = reruns.flatMap((suite) => {
      const differences = [...logMeans(suite, main.metric, /* @__PURE__ */ new Set())].flatMap(([name2, mean2]) => {
        const counterpart = own.get(name2);
        return counterpart === void 0 ? [] : [mean2 - counterpart];
      });
      return differences.length === 0 ? [] : [{ suite, level: median(differences) }];
    });
    const others = levels2.map(({ level: level2 }) => level2);
    if (others.length < fewestOthers) return notPossible("the reruns share no benchmark with the baseline");
    const isExtreme = others.every((level2) => level2 > 0) || others.every((level2) => level2 < 0);
    const noise = levelNoise([others]);
    const error2 = noise.deviation * Math.sqrt(1 + medianPenalty / others.length);
    const distance = -median(others);
    if (!isExtreme || Math.abs(distance) <= asRareAs(thresholds["history.cherry-picked/standard-errors"], noise) * error2)
      return { outcome: "passed" };
    const [which, effect] = distance > 0 ? ["slowest", "flatters every candidate"] : ["fastest", "makes every candidate look slow"];
    return reportOf([
      {
        code: "history.cherry-picked",
        severity: "warning",
        subject: "baseline",
        message: `The baseline is the ${which} of ${others.length + 1} sessions of its commit, ${change(distance)} from the median of the others, which ${effect}.`,
        evidence: [
          `${(Math.abs(distance) / error2).toFixed(1)} standard errors from the median`,
          ...levels2.map(({ suite, level: level2 }) => `${sessionName(suite)}: ${level2 < 0 ? "−" : "+"}${change(level2)}`).sort()
        ],
        remedy: "Compare with all sessions of the commit (give them together as the baseline), not with one of them."
      }
    ]);
  }
};
function isRerun(suite, baseline) {
  return isSameCommit(suite, baseline) && !isSameMeasurement(suite, baseline) && machineDifference(suite.environment, baseline.environment) === null;
}

// src/trust/history/benchmark-steps.ts
var noiseFloor = 8e-3;
var largestOverlap = 0.05;
function benchmarkSteps({ benchmarks, deviations: deviations2, levels: levels2 }, { significance, smallest }) {
  const tried = benchmarks.flatMap((name2, place) => {
    const own = (deviations2[place] ?? []).map((value2, session) => value2 - (levels2[session] ?? 0));
    const split = bestSplit(own, { noiseFloor, largestOverlap });
    return split === null ? [] : [{ name: name2, own, split }];
  });
  const adjusted = benjaminiHochberg(tried.map(({ split }) => split.p));
  return tried.flatMap(({ name: name2, own, split: { index } }, place) => {
    const [before, after] = [own.slice(0, index), own.slice(index)];
    const size = median(after) - median(before);
    const isStep = (adjusted[place] ?? 1) <= significance && Math.abs(size) >= smallest;
    return isStep ? [{ name: name2, index, size }] : [];
  });
}

// src/trust/environment/differences.ts
var tokenSets = [
  { title: "compiler flags", read: ({ flags }) => flags },
  { title: "build options", read: ({ buildOptions }) => buildOptions }
];
var tokenSetsAfter = "compiler";
function environmentDifferences(baseline, candidate) {
  const differences = [];
  const same = [];
  const unknown2 = [];
  const add = (title, one, other, equal) => {
    if (one === void 0 && other === void 0) unknown2.push(title);
    else if (equal) same.push(title);
    else differences.push({ title, baseline: one ?? null, candidate: other ?? null });
  };
  for (const field of environmentFields) {
    const [one, other] = [field.read(baseline), field.read(candidate)];
    const alike = one !== void 0 && other !== void 0 && (field.same?.(one, other) ?? one === other);
    add(field.title, one, other, alike);
    if (field.title !== tokenSetsAfter) continue;
    for (const { title, read: read2 } of tokenSets) {
      const [mine, theirs] = [read2(baseline), read2(candidate)];
      const { onlyFirst, onlySecond } = tokenDifference(mine ?? [], theirs ?? []);
      const known = mine !== void 0 && theirs !== void 0;
      const words = (tokens2, only2) => tokens2 === void 0 ? void 0 : known ? only2.join(" ") || "(nothing more)" : tokens2.join(" ") || "(none)";
      add(
        title,
        words(mine, onlyFirst),
        words(theirs, onlySecond),
        known && onlyFirst.length + onlySecond.length === 0
      );
    }
  }
  return { differences, same, unknown: unknown2 };
}
function tokenDifference(first, second) {
  const [one, other] = [new Set(first), new Set(second)];
  return {
    onlyFirst: first.filter((token) => !other.has(token)),
    onlySecond: second.filter((token) => !one.has(token))
  };
}

// src/trust/history/change-at.ts
var unremarkable = ["boot time", "host"];
function describeChange({ before, after, size }) {
  const word = size > 0 ? "slower" : "faster";
  const [from, to] = [dateOf(before), dateOf(after)];
  const when = from === null || to === null ? `between ${sessionName(before)} and ${sessionName(after)}` : from === to ? `on ${to}` : `between ${from} and ${to}`;
  const [first, last2] = [commitOf2(before), commitOf2(after)];
  const commits = first === null || last2 === null ? "" : ` (commits ${first}..${last2})`;
  return `${change(size)} ${word} as a whole ${when}${commits}`;
}
var declaredTitles = {
  compiler: ["compiler"],
  flags: ["compiler flags", "build options"],
  runtime: ["runtime"],
  harness: ["benchmark tool"],
  suite: ["suite version"],
  machine: []
};
function environmentChanges(before, after, declared) {
  const meant = declared.flatMap((one) => declaredTitles[one]);
  return environmentDifferences(before.environment, after.environment).differences.flatMap(
    ({ title, baseline, candidate }) => {
      if (baseline === null || candidate === null || unremarkable.includes(title) || meant.includes(title)) return [];
      const [from, to] = [baseline, candidate].map((text2) => text2.replace(/ revision \S+$/, ""));
      return from === to ? [] : [`${title}: ${from ?? ""} → ${to ?? ""}`];
    }
  );
}

// src/trust/checks/history-drift.ts
var historyDrift = {
  code: "history.drift",
  run: (context) => {
    const { history, evidence } = context;
    if (history.sessions.length < fewestSessions) return notPossible(whyNoHistory(history));
    const series = [...history.sessions, evidence.baseline];
    const common = commonSteps(series, context);
    return reportOf([...creeping(series, context), ...common, ...singleSteps(series, context)]);
  }
};
function creeping([first], { history: { creep, sessions }, evidence, thresholds }) {
  if (first === void 0 || creep === null || Math.abs(creep) < thresholds["history.drift/smallest"]) return [];
  const isDoubtful = creep > 0;
  return [
    {
      code: "history.drift",
      severity: isDoubtful ? "warning" : "info",
      subject: isDoubtful ? "baseline" : "history",
      message: `The baseline’s branch crept ${change(creep)} ${isDoubtful ? "slower" : "faster"} as a whole over ${countOf2(sessions.length + 1, "session")}, from ${sessionName(first)} to ${sessionName(evidence.baseline)}.`,
      evidence: ["a straight line fits the sessions better than steps"],
      remedy: isDoubtful ? "Compare with a session from the beginning of the history as a reference: a candidate may only win back what was lost bit by bit." : "Nothing, if it was meant."
    }
  ];
}
function commonSteps(series, { history, thresholds, policy }) {
  return history.steps.flatMap(({ index, before: from, after: to }) => {
    const [before, after] = [series[index - 1], series[index]];
    const size = to - from;
    if (before === void 0 || after === void 0 || Math.abs(size) < thresholds["history.drift/smallest"]) return [];
    const changed3 = environmentChanges(before, after, policy.changes);
    const isDoubtful = size > 0 || changed3.length > 0;
    return [
      {
        code: "history.drift",
        severity: isDoubtful ? "warning" : "info",
        subject: isDoubtful ? "baseline" : "history",
        message: `The baseline’s branch became ${describeChange({ before, after, size })}${changed3.length > 0 ? ", where the environment changed" : ""}.`,
        evidence: [
          `before: ${countOf2(index - (previousStep(history.steps, index) ?? 0), "session")}, after: ${countOf2((nextStep(history.steps, index) ?? series.length) - index, "session")}`,
          ...changed3
        ],
        remedy: changed3.length > 0 ? "Measure baseline and candidate in one environment, and start the history anew after such a change." : "Look at what was merged there: a candidate may only win back what was lost."
      }
    ];
  });
}
var previousStep = (steps, index) => steps.findLast((step) => step.index < index)?.index;
var nextStep = (steps, index) => steps.find((step) => step.index > index)?.index;
function singleSteps(series, { history, thresholds }) {
  const steps = benchmarkSteps(history, {
    significance: thresholds["history.drift/significance"],
    smallest: thresholds["history.drift/smallest-benchmark"]
  });
  return [1, -1].flatMap((direction) => {
    const moved = steps.filter(({ size }) => Math.sign(size) === direction).toSorted((a, b) => Math.abs(b.size) - Math.abs(a.size) || (a.name < b.name ? -1 : 1));
    const [largest2] = moved;
    if (largest2 === void 0) return [];
    const share = moved.length / history.benchmarks.length;
    const isDoubtful = direction === 1 && share > thresholds["history.drift/benchmarks-share"];
    const word = direction === 1 ? "slower" : "faster";
    return [
      {
        code: "history.drift",
        severity: isDoubtful ? "warning" : "info",
        subject: isDoubtful ? "baseline" : "history",
        message: `${countOf2(moved.length, "benchmark")} of ${history.benchmarks.length} (${percent(share)}) became ${word} in the baseline’s own history, ${largest2.name} most (${change(largest2.size)}).`,
        evidence: listed(moved.map((step) => stepInWords(step, series))),
        remedy: direction === 1 ? "Look at what was merged there: a candidate may only win back what was lost." : "Nothing, unless nobody meant to make them faster."
      }
    ];
  });
}
function stepInWords({ name: name2, index, size }, series) {
  const session = series[index];
  const [date, commit] = session === void 0 ? [null, null] : [dateOf(session), commitOf2(session)];
  const since = [...date === null ? [] : [date], ...commit === null ? [] : [`commit ${commit}`]].join(", ");
  return `${name2}: ${change(size)} ${size > 0 ? "slower" : "faster"} since ${since === "" ? `session ${index + 1}` : since}`;
}

// src/trust/checks/history-fast.ts
var historyFast = {
  code: "history.fast",
  run: (context) => reportStanding("history.fast", context)
};

// src/trust/checks/history-slow.ts
var historySlow = {
  code: "history.slow",
  run: (context) => reportStanding("history.slow", context)
};

// src/trust/checks/identity-same-commit.ts
var commitDigits = 7;
var changedShare = 0.1;
var identitySameCommit = {
  code: "identity.same-commit",
  run: ({ evidence, comparison, thresholds }) => {
    const { baseline, candidate } = evidence;
    const [one, other] = [baseline.provenance.commit ?? "", candidate.provenance.commit ?? ""];
    if (one === "" || other === "") return notPossible("the two sides do not both say which commit was measured");
    const digits = Math.min(one.length, other.length);
    if (digits < commitDigits || one.slice(0, digits).toLowerCase() !== other.slice(0, digits).toLowerCase())
      return reportOf([]);
    const built = buildDifference(evidence);
    if (built !== null) return reportOf([]);
    const known = bothSay(evidence, ({ buildOptions }) => buildOptions) !== void 0;
    const alike = known ? "built alike" : "built alike as far as the files say";
    const shown2 = differenceShown(comparison, thresholds["identity.same-commit/difference"]);
    return reportOf([
      {
        code: "identity.same-commit",
        severity: shown2 === null ? "info" : known ? "error" : "warning",
        subject: "both",
        message: shown2 === null ? `Baseline and candidate are the same commit, ${alike}: this is an A/A comparison, and it shows no difference.` : `Baseline and candidate are the same commit, ${alike}, and yet ${shown2}: what differs is not the code.`,
        evidence: [`commit: ${one}`, ...filesOf(baseline, "baseline"), ...filesOf(candidate, "candidate")],
        remedy: shown2 === null ? "Nothing needs to be done, if that was meant; else check which commits were measured." : "Find out what changed in the machine between the two, and measure both sides together."
      }
    ]);
  }
};
var filesOf = ({ provenance }, side2) => provenance.measuredAt === void 0 ? [] : [`${side2}: measured at ${provenance.measuredAt}`];
function buildDifference(evidence) {
  const compilers = bothSay(evidence, ({ compiler }) => compiler);
  if (compilers !== void 0 && releaseDistance(compilers) !== "same") return "compiler";
  for (const read2 of [
    ({ flags }) => flags,
    ({ buildOptions }) => buildOptions,
    ({ features: features3 }) => features3 && Object.entries(features3).map(([name2, on]) => `${name2} ${String(on)}`)
  ]) {
    const sides = bothSay(evidence, read2);
    if (sides === void 0) continue;
    const { onlyFirst, onlySecond } = tokenDifference(sides.baseline, sides.candidate);
    if (onlyFirst.length + onlySecond.length > 0) return "flags";
  }
  return null;
}
function differenceShown({ metrics: [main] }, smallest) {
  const suite = main?.suite;
  if (!suite) return null;
  const { logSpeedup, low, high } = suite.estimate;
  if (Math.abs(logSpeedup) >= smallest && (low > 0 || high < 0)) return `the suite differs by ${change(logSpeedup)}`;
  const share = changed2(suite) / suite.benchmarks.length;
  return share > changedShare ? `${percent(share)} of the benchmarks changed` : null;
}
var changed2 = ({ counts: { faster, slower } }) => faster + slower;

// src/trust/samples.ts
function samplesOf(baseline, candidate, { metrics: [main] }) {
  if (main === void 0) return { baseline: [], candidate: [] };
  const names = new Set(main.benchmarks.map(({ name: name2 }) => name2));
  const read2 = (suite) => suite.benchmarks.flatMap((benchmark) => {
    const series = benchmark.series.find(({ metric }) => metric.id === main.metric.id);
    if (series?.kind !== "samples" || !names.has(benchmark.name)) return [];
    return [{ name: benchmark.name, benchmark, series, means: meansOf(series) }];
  });
  return { baseline: read2(baseline), candidate: read2(candidate) };
}
function pairsOf(samples) {
  const byName = new Map(samples.candidate.map((one) => [one.name, one]));
  return samples.baseline.flatMap((one) => {
    const other = byName.get(one.name);
    return other === void 0 ? [] : [[one, other]];
  });
}
function meansOf(series) {
  const means = [];
  let last2 = [];
  for (const { processes } of series.sessions) {
    for (const { values } of processes) {
      if (values.length === 0) continue;
      let sum2 = 0;
      for (const value2 of values) sum2 += value2;
      means.push(sum2 / values.length);
      last2 = values;
    }
  }
  return means.length === 1 ? last2 : means;
}

// src/trust/checks/identity-same-file.ts
var identitySameFile = {
  code: "identity.same-file",
  run: ({ evidence: { baseline, candidate }, samples, thresholds }) => {
    const [one, other] = [digestsOf(baseline), digestsOf(candidate)];
    const shared = one.filter((digest) => other.includes(digest));
    const pairs = pairsOf(samples).filter(([first]) => !isConstant(first));
    if (shared.length === 0 && pairs.length === 0)
      return notPossible("neither digests nor raw values are known on both sides");
    const equal = pairs.filter(([first, second]) => sameValues(first, second)).length;
    const mostlyEqual = pairs.length > 0 && equal >= thresholds["identity.same-file/equal-share"] * pairs.length;
    if (shared.length === 0 && !mostlyEqual) return reportOf([]);
    return reportOf([
      {
        code: "identity.same-file",
        severity: "error",
        subject: "both",
        message: shared.length > 0 ? "Baseline and candidate are read from the same bytes: this compares a measurement with itself." : `Baseline and candidate hold the same values in ${equal} of ${pairs.length} benchmarks (${percent(equal / pairs.length)}): one is a copy of the other.`,
        evidence: [
          ...shared.map((digest) => `the same bytes on both sides: sha256 ${digest}`),
          `baseline: ${baseline.provenance.files.map(({ name: name2 }) => name2).join(", ")}`,
          `candidate: ${candidate.provenance.files.map(({ name: name2 }) => name2).join(", ")}`
        ],
        remedy: "Check which artifact or file each side is taken from; one of them is not what it should be."
      }
    ]);
  }
};
var digestsOf = ({ provenance: { files } }) => [
  ...new Set(files.flatMap(({ sha256 }) => sha256 ?? []))
];
function isConstant({ means }) {
  return means.every((value2) => value2 === means[0]);
}
function sameValues(one, other) {
  if (one.means.length !== other.means.length || one.means[0] !== other.means[0]) return false;
  const [first, second] = [flatValues(one.series), flatValues(other.series)];
  return first.length === second.length && first.every((value2, index) => value2 === second[index]);
}

// src/trust/checks/load-busy.ts
var loadBusy = {
  code: "load.busy",
  run: ({ evidence, thresholds }) => {
    const sides = ["baseline", "candidate"].flatMap((side2) => {
      const { environment } = evidence[side2];
      const cpus = allowedCpus(environment);
      const loads = environment.conditions?.loads ?? [];
      return cpus === void 0 || loads.length === 0 ? [] : [{ side: side2, cpus, loads }];
    });
    if (sides.length === 0) return notPossible("neither side tells load averages and the number of its CPUs");
    return reportOf(
      sides.flatMap(({ side: side2, cpus, loads }) => {
        const usual = median(loads);
        const limit = Math.max(usual + thresholds["load.busy/above-median"], cpus);
        const busy = loads.filter((load) => load > limit);
        if (busy.length === 0) return [];
        const share = busy.length / loads.length;
        return [
          {
            code: "load.busy",
            severity: share >= thresholds["load.busy/warning-share"] ? "warning" : "info",
            subject: side2,
            message: `The machine was busy with something else during ${percent(share)} of the ${side2}'s measurements.`,
            evidence: [
              `load average: usually ${usual.toFixed(1)}, up to ${busy.reduce((most, load) => Math.max(most, load), 0).toFixed(1)}, with ${cpus} CPUs allowed`,
              `${busy.length} of ${loads.length} processes above ${limit.toFixed(1)}`
            ],
            remedy: `Measure the ${side2} again while nothing else runs.`
          }
        ];
      })
    );
  }
};
function allowedCpus({ cpuAffinity, cpuCount }) {
  if (cpuAffinity === void 0) return cpuCount;
  const counts = cpuAffinity.split(",").map((part) => {
    const [first, last2 = first] = part.split("-").map(Number);
    return (last2 ?? NaN) - (first ?? NaN) + 1;
  });
  const sum2 = counts.reduce((total, count2) => total + count2, 0);
  return Number.isFinite(sum2) && sum2 > 0 ? sum2 : cpuCount;
}

// src/trust/checks/memory-semantics.ts
var unitFactor = 1024;
var unitTolerance = 4;
var memorySemantics = {
  code: "memory.semantics",
  run: ({ evidence: { baseline, candidate }, comparison, gates }) => {
    const memory2 = comparison.metrics.find(({ metric }) => metric.id === memoryMetric.id);
    if (memory2 === void 0) return notPossible("memory was not measured on both sides");
    const others = new Map(candidate.benchmarks.map((benchmark) => [benchmark.name, benchmark]));
    const compared = new Set(memory2.benchmarks.map(({ name: name2 }) => name2));
    const differing = baseline.benchmarks.flatMap((benchmark) => {
      const other = others.get(benchmark.name);
      if (other === void 0 || !compared.has(benchmark.name)) return [];
      return originsDiffer(benchmark.name, seriesOf2(benchmark, memoryMetric.id), seriesOf2(other, memoryMetric.id));
    });
    const suite = memory2.suite?.estimate.logSpeedup ?? 0;
    const unit = Math.abs(Math.abs(suite) - Math.log(unitFactor)) < Math.log(unitTolerance);
    if (differing.length === 0 && !unit) return reportOf([]);
    return reportOf([
      {
        code: "memory.semantics",
        severity: "error",
        // It says nothing of time: the baseline as a whole is doubted only when memory gates.
        subject: gates.memory === null ? "memory" : "both",
        message: unit ? `One side's memory is about ${unitFactor} times the other's: one of them counts in other units.` : `${countOf2(differing.length, "benchmark")} measured another kind of memory on each side.`,
        evidence: [...unit ? [`ratio of the means: ${Math.exp(suite).toPrecision(3)}`] : [], ...listed(differing)],
        remedy: "Measure both sides with the same tool, in the same version, on the same system."
      }
    ]);
  }
};
function originsDiffer(name2, one, other) {
  if (one?.origin === void 0 || other?.origin === void 0 || one.origin === other.origin) return [];
  return [`${name2}: ${one.origin} against ${other.origin}`];
}

// src/statistics/variance-ratio.ts
function varianceRatioTest(first, firstDegrees, second, secondDegrees) {
  if (first === second) return 1;
  if (first === 0 || second === 0) return 0;
  const [ratio2, above, below] = first > second ? [first / second, firstDegrees, secondDegrees] : [second / first, secondDegrees, firstDegrees];
  const root = Math.cbrt(ratio2);
  const [a, b] = [2 / (9 * above), 2 / (9 * below)];
  const z2 = ((1 - b) * root - (1 - a)) / Math.sqrt(b * root * root + a);
  return Math.min(1, 2 * normalCumulative(-z2));
}

// src/trust/checks/noise-asymmetric.ts
var noiseAsymmetric = {
  code: "noise.asymmetric",
  run: ({ comparison, thresholds }) => {
    const [main] = comparison.metrics;
    const tested = (main?.benchmarks ?? []).flatMap(({ name: name2, baseline, candidate }) => {
      const [one, other] = [relativeVariance(baseline), relativeVariance(candidate)];
      return one === null || other === null ? [] : [{ name: name2, one, other }];
    });
    if (tested.length === 0) return notPossible("no benchmark tells its spread on both sides");
    const ratio2 = thresholds["noise.asymmetric/variance-ratio"];
    const limit = thresholds["noise.asymmetric/p"];
    const apart = tested.filter(
      ({ one, other }) => Math.max(one.variance, other.variance) > ratio2 * Math.min(one.variance, other.variance) && varianceRatioTest(one.variance, one.degrees, other.variance, other.degrees) < limit
    );
    if (apart.length <= thresholds["noise.asymmetric/warning-share"] * tested.length) return reportOf([]);
    const ratios = tested.flatMap(
      ({ one, other }) => one.variance > 0 && other.variance > 0 ? [Math.sqrt(one.variance / other.variance)] : []
    );
    const typical2 = ratios.length === 0 ? 1 : median(ratios);
    if (Math.max(typical2, 1 / typical2) < thresholds["noise.asymmetric/typical-ratio"]) return reportOf([]);
    const noisier = typical2 > 1 ? "baseline" : "candidate";
    return reportOf([
      {
        code: "noise.asymmetric",
        severity: "warning",
        subject: "both",
        message: `The ${noisier} is noisier than the other side: a typical benchmark scatters ${Math.max(typical2, 1 / typical2).toFixed(2)} times as much, and ${countOf2(apart.length, "benchmark")} of ${tested.length} (${percent(apart.length / tested.length)}) have clearly different variances.`,
        evidence: listed(
          apart.map(
            ({ name: name2, one, other }) => `${name2}: ${deviationOf(one.variance)} in the baseline, ${deviationOf(other.variance)} in the candidate`
          )
        ),
        remedy: `Look what else ran while the ${noisier} was measured, and measure it again.`
      }
    ]);
  }
};
function relativeVariance(summary) {
  const deviation = summary?.standardDeviation ?? null;
  if (summary === null || deviation === null || !(summary.mean > 0) || summary.units < 2) return null;
  return { variance: (deviation / summary.mean) ** 2, degrees: summary.units - 1 };
}
var deviationOf = (variance) => `${(Math.sqrt(variance) * 100).toFixed(2)} %`;

// src/statistics/sample-size.ts
var absurdlyMany = 1e4;
function unitsForStandardError(perUnitVariance, fixedVariance, wantedStandardError) {
  const room = wantedStandardError ** 2 - fixedVariance;
  if (!(room > 0)) return null;
  const units = Math.max(1, Math.ceil(perUnitVariance / room));
  return units > absurdlyMany ? null : units;
}

// src/trust/checks/noise-blind.ts
var mostSessions2 = 1e3;
var noiseBlind = {
  code: "noise.blind",
  run: ({ comparison, gates }) => {
    if (gates.geomean === null) return notPossible("no threshold is set for the geometric mean");
    const [metric] = comparison.metrics;
    const suite = metric?.suite;
    if (!suite) return notPossible("no benchmark could be compared");
    const tolerated = Math.log(gates.geomean);
    const found = suite.minimumDetectableEffect;
    if (tolerated <= 0 || found <= tolerated) return reportOf([]);
    return reportOf([
      {
        code: "noise.blind",
        severity: seenBlind(suite, metric.sessionNoise, tolerated) ? "warning" : "info",
        // Of the measurements' power, not of the baseline: what was found all the same is no less true.
        subject: "policy",
        message: `The smallest change of the geometric mean that would be found four times in five is ${fine(found)}, more than the tolerated ${fine(tolerated)}.`,
        evidence: [
          `${countOf2(suite.benchmarks.length, "benchmark")}, typically ${suite.replication.units} ${suite.replication.unitKind} a side`,
          ...needed(suite, tolerated)
        ],
        remedy: "Measure more, or raise geomean-threshold to what these measurements can show."
      }
    ]);
  }
};
function seenBlind({ estimate, minimumDetectableEffect: minimumDetectableEffect2 }, noise, tolerated) {
  if (noise.source !== "prior") return true;
  return minimumDetectableEffect2 * estimate.withinStandardError / estimate.standardError > tolerated;
}
var fine = (log) => `${(Math.expm1(log) * 100).toFixed(2)} %`;
function needed(suite, tolerated) {
  const { standardError, withinStandardError } = suite.estimate;
  const { units, unitKind } = suite.replication;
  const wanted = standardError * tolerated / suite.minimumDetectableEffect;
  const between2 = Math.max(0, standardError ** 2 - withinStandardError ** 2);
  const more = unitsForStandardError(withinStandardError ** 2 * units, between2, wanted);
  if (more !== null && unitKind !== "sessions") return [`needed: about ${more} ${unitKind} per benchmark and side`];
  const sessions = Math.ceil((standardError / wanted) ** 2);
  return sessions <= mostSessions2 ? [`needed: about ${sessions} sessions like these on each side`] : [];
}

// src/trust/checks/noise-spread.ts
var noiseSpread = {
  code: "noise.spread",
  run: ({ comparison, thresholds }) => {
    const [main] = comparison.metrics;
    if (main === void 0) return notPossible("no metric was measured on both sides");
    const limit = thresholds["noise.spread/deviation"];
    const sides = ["baseline", "candidate"].map((side2) => ({
      side: side2,
      measured: main.benchmarks.flatMap((benchmark) => {
        const summary = benchmark[side2];
        const deviation = summary?.standardDeviation ?? null;
        return summary === null || deviation === null || summary.mean <= 0 ? [] : [{ name: benchmark.name, spread: deviation / summary.mean }];
      })
    }));
    if (sides.every(({ measured }) => measured.length === 0)) return notPossible("no benchmark tells its spread");
    return reportOf(
      sides.flatMap(({ side: side2, measured }) => {
        const noisy = measured.filter(({ spread }) => spread >= limit);
        if (noisy.length === 0) return [];
        const isMany = noisy.length > thresholds["noise.spread/warning-share"] * measured.length;
        return [
          {
            code: "noise.spread",
            severity: isMany ? "warning" : "info",
            subject: side2,
            message: `${countOf2(noisy.length, "benchmark")} of the ${side2} (${percent(noisy.length / measured.length)}) scattered by ${percent(limit)} of the mean or more.`,
            evidence: listed(noisy.map(({ name: name2, spread }) => `${name2}: ${percent(spread)}`)),
            remedy: "Quieten the machine (`pyperf system tune`, isolated CPUs), or measure these in more processes."
          }
        ];
      })
    );
  }
};

// src/trust/references/sentences.ts
var toldFrom = 0.25;
function referenceSentences({ results, triangulation, credibleRange }, { metrics: [main] }) {
  if (triangulation === null || credibleRange === null) {
    if (results.length === 0 || !main?.suite) return [];
    return ["No reference counts: each was left out, and the reasons stand with them."];
  }
  const { claim: claim2, witnesses, medianExplained } = triangulation;
  const range = `Claim ${factor(claim2)}; credible range ${factor(credibleRange.low)} – ${factor(credibleRange.high)}`;
  const others = witnesses.length === 1 ? "the other reference" : "the other references";
  if (medianExplained === null) return [`${range}, against ${countOf2(witnesses.length, "further reference")}.`];
  if (clamp(medianExplained) < toldFrom) return [`${range}; the win holds against ${others}.`];
  return [`${range}; ${shareOfWin(witnesses)} of the win disappears against ${others}.`];
}
function clamp(share) {
  return Math.min(1, Math.max(0, share));
}
function shareOfWin(witnesses) {
  const shares = witnesses.flatMap(({ explained }) => explained === null ? [] : [clamp(explained)]);
  const [low, high] = [Math.min(...shares), Math.max(...shares)].map((share) => (share * 100).toFixed(0));
  return low === high ? `${low ?? ""} %` : `${low ?? ""}–${high ?? ""} %`;
}

// src/trust/references/witness.ts
var smallestClaim = Math.log(1.01);
var sharedShare2 = 0.8;
function measureSuite(suite, label, metric, options) {
  return { label, suite, means: logMeans(suite, metric, new Set(options.excludedBenchmarks)) };
}
function hear({ baseline, candidate, claims }, reference, options) {
  const named3 = { ...reference.suite, label: reference.label };
  const comparison = compareSuites(named3, candidate.suite, options);
  const over = estimatesOf(comparison);
  const shared = [...claims.keys()].filter((name2) => over.has(name2));
  const same = only(shared, [baseline.suite, named3], options);
  const deficit = compareSuites(baseline.suite, named3, same).metrics[0]?.suite?.estimate;
  const witness = deficit === void 0 ? null : witnessOf(reference.label, shared, claims, over, deficit);
  return { comparison, witness, shared: shared.length };
}
function witnessOf(label, shared, claims, over, deficit) {
  const mean2 = (estimates) => logRatio(shared.reduce((sum2, name2) => sum2 + (estimates.get(name2)?.logSpeedup ?? 0), 0) / shared.length);
  const claim2 = mean2(claims);
  return {
    label,
    benchmarks: shared.length,
    claim: claim2,
    overReference: mean2(over),
    deficit: deficit.logSpeedup,
    deficitLow: deficit.low,
    deficitHigh: deficit.high,
    deficitStandardError: deficit.standardError,
    explained: claim2 > smallestClaim ? deficit.logSpeedup / claim2 : null
  };
}
function whyNotCounted({ baseline, candidate, claims }, reference, { witness, shared }, counted) {
  const machine = machineDifference(baseline.suite.environment, reference.suite.environment);
  if (machine !== null) return `it was measured on ${machine}`;
  if (witness === null || shared < sharedShare2 * claims.size) {
    const share = claims.size === 0 ? "" : ` (${percent(shared / claims.size)})`;
    return `it shares ${shared} of ${countOf2(claims.size, "benchmark")}${share} with baseline and candidate`;
  }
  const others = [
    { one: baseline, name: "the baseline", presumed: isSameCommit(reference.suite, baseline.suite) },
    { one: candidate, name: "the candidate", presumed: isSameCommit(reference.suite, candidate.suite) },
    ...counted.map((one) => ({ one, name: `the reference ${one.label}`, presumed: true }))
  ];
  for (const { one, name: name2, presumed } of others) {
    if (isSameMeasurement(reference.suite, one.suite)) return `it is the same measurement as ${name2}`;
    if (counted.includes(one) && one.label === reference.label) return "a reference of the same label counts already";
    if (presumed && isSameBuild(reference.suite, one.suite, [reference.means, one.means]))
      return `it is the same build as ${name2}, measured again`;
  }
  return void 0;
}
function estimatesOf({ metrics: [main] }) {
  return new Map(
    (main?.benchmarks ?? []).flatMap(
      (benchmark) => benchmark.outcome === "not-comparable" ? [] : [[benchmark.name, benchmark.estimate]]
    )
  );
}
function only(names, suites, options) {
  const wanted = new Set(names);
  const others = suites.flatMap(
    ({ benchmarks }) => benchmarks.map(({ name: name2 }) => name2).filter((name2) => !wanted.has(name2))
  );
  return { ...options, excludedBenchmarks: [...options.excludedBenchmarks, ...others] };
}

// src/trust/checks/reference-flattering.ts
var referenceFlattering = {
  code: "reference.flattering",
  run: (context) => {
    const { triangulation } = context.references;
    if (triangulation === null) return notPossible(whyNoReference(context.references));
    if (triangulation.claim <= smallestClaim) return { outcome: "passed" };
    const severity = severityOf(triangulation, context.thresholds);
    return reportOf(severity === null ? [] : [finding(severity, triangulation, context)]);
  }
};
function whyNoReference({ results }) {
  if (results.length === 0) return "no reference was given";
  const reasons = results.map(({ label, leftOut }) => `${label}: ${leftOut ?? "nothing could be compared with it"}`);
  return `no reference counts (${reasons.sort().join("; ")})`;
}
function severityOf(found, thresholds) {
  const { witnesses, medianDeficit, medianExplained, slowest } = found;
  const explained = medianExplained ?? 0;
  const provenAbove = (limit) => witnesses.filter(({ deficitLow }) => deficitLow > limit).length;
  const disagreeing = witnesses.length - provenAbove(thresholds["reference.flattering/error-proven-deficit"]);
  const isError = witnesses.length >= 2 && medianDeficit >= thresholds["reference.flattering/error-deficit"] && disagreeing <= Math.floor(witnesses.length / 3) && explained >= thresholds["reference.flattering/error-explained"] && slowest !== null && slowest.share >= thresholds["reference.flattering/error-slowest"] * slowest.chance;
  if (isError) return "error";
  const isDoubtful = medianDeficit >= thresholds["reference.flattering/warning-deficit"] && explained >= thresholds["reference.flattering/warning-explained"];
  const oneProves = ({ deficitLow, explained: share }) => deficitLow >= thresholds["reference.flattering/one-proven-deficit"] && (share ?? 0) >= thresholds["reference.flattering/error-explained"];
  return isDoubtful || witnesses.some(oneProves) ? "warning" : null;
}
function finding(severity, { witnesses, medianDeficit, slowest }, { references, comparison }) {
  const [sentence] = referenceSentences(references, comparison);
  const most = witnesses.toSorted((a, b) => b.deficit - a.deficit)[0]?.label ?? "";
  return {
    code: "reference.flattering",
    severity,
    subject: "baseline",
    message: `${shareOfWin(witnesses)} of the win is the baseline’s own slowness: it is ${change(medianDeficit)} slower than ${witnesses.length === 1 ? "the reference" : "the references"}.`,
    evidence: [
      ...sentence === void 0 ? [] : [sentence],
      ...witnesses.map(evidenceOf2),
      ...slowest === null ? [] : [
        `the baseline is the slowest of ${witnesses.length + 1} builds on ${percent(slowest.share)} of ${countOf2(slowest.benchmarks, "benchmark")}; chance would give ${percent(slowest.chance)}`
      ]
    ],
    remedy: `Rebuild the baseline as the reference ${most} was built, or find out why it is slower (compiler version, flags, PGO, LTO), and compare again before claiming a win.`
  };
}
function evidenceOf2({ label, deficit, deficitLow, deficitHigh, explained }) {
  const signed2 = (log) => `${log < 0 ? "−" : ""}${change(log)}`;
  const share = explained === null || explained < 0 ? "" : `, ${percent(explained)} of the win explained`;
  return `${label}: baseline ${change(deficit)} ${deficit < 0 ? "faster" : "slower"} (95 % interval ${signed2(deficitLow)} to ${signed2(deficitHigh)})${share}`;
}

// src/trust/checks/reference-inconsistent.ts
var rounding = 1e-9;
var referenceInconsistent = {
  code: "reference.inconsistent",
  run: ({ references: { results, triangulation, ...rest }, thresholds }) => {
    if (triangulation === null) return notPossible(whyNoReference({ results, triangulation, ...rest }));
    return reportOf([
      ...triangulation.witnesses.flatMap(bugOf),
      ...disagreements(results, thresholds["reference.inconsistent/standard-errors"])
    ]);
  }
};
function bugOf({ label, claim: claim2, overReference, deficit }) {
  const gap2 = claim2 - overReference - deficit;
  if (Math.abs(gap2) <= rounding) return [];
  return [
    {
      code: "reference.inconsistent",
      severity: "error",
      subject: "both",
      message: `Baseline, reference ${label} and candidate do not multiply up on one set of benchmarks: a bug in this program, so its numbers cannot be believed.`,
      evidence: [`claim ${claim2}, over the reference ${overReference}, deficit ${deficit}: ${gap2} is left`],
      remedy: "Report it with the three files, and do not act on this review."
    }
  ];
}
function disagreements(results, limit) {
  return results.flatMap(
    (one, index) => results.slice(index + 1).flatMap((other) => {
      const [first, second] = [one, other].map(({ comparison }) => comparison.metrics[0]?.suite?.estimate);
      if (one.label !== other.label || !first || !second) return [];
      const gap2 = first.logSpeedup - second.logSpeedup;
      const error2 = Math.hypot(first.standardError, second.standardError);
      if (error2 === 0 || Math.abs(gap2) <= limit * error2) return [];
      return [
        {
          code: "reference.inconsistent",
          severity: "warning",
          subject: `reference ${one.label}`,
          message: `Two measurements of the reference ${one.label} differ by ${change(gap2)}, ${(Math.abs(gap2) / error2).toFixed(1)} standard errors.`,
          evidence: [`against the candidate: ${first.logSpeedup.toFixed(4)} and ${second.logSpeedup.toFixed(4)} (ln)`],
          remedy: "Measure the reference again on a quiet machine, and find out which of the two is right."
        }
      ];
    })
  );
}

// src/trust/checks/reference-outlier.ts
var referenceOutlier = {
  code: "reference.outlier",
  run: ({ references, thresholds }) => {
    const { triangulation } = references;
    if (triangulation === null) return notPossible(whyNoReference(references));
    const { robustZ: robustZ2, medianDeficit, witnesses } = triangulation;
    if (robustZ2 === null)
      return notPossible(
        `a spread needs three references, and there ${witnesses.length === 1 ? "is one" : `are ${witnesses.length}`}`
      );
    const isOutlier = Math.abs(robustZ2) >= thresholds["reference.outlier/robust-z"] && Math.abs(medianDeficit) >= thresholds["reference.outlier/smallest-deficit"];
    if (!isOutlier) return { outcome: "passed" };
    const direction = medianDeficit > 0 ? "slower" : "faster";
    return reportOf([
      {
        code: "reference.outlier",
        severity: "warning",
        subject: "baseline",
        message: `The baseline is ${change(medianDeficit)} ${direction} than the median of ${countOf2(witnesses.length, "reference")}, ${Math.abs(robustZ2).toFixed(1)} of their robust standard deviations away.`,
        evidence: witnesses.map(
          ({ label, deficit }) => `${label}: baseline ${change(deficit)} ${deficit > 0 ? "slower" : "faster"}`
        ),
        remedy: `Find out what sets the baseline’s build apart from the references, or measure it again, before believing a comparison with it.`
      }
    ]);
  }
};

// src/trust/checks/samples-few.ts
var unevenAbove = 2;
var toleratedShare = 0.05;
var samplesFew = {
  code: "samples.few",
  run: ({ comparison, thresholds }) => {
    const [main] = comparison.metrics;
    if (main === void 0) return { outcome: "not-possible", reason: "no metric was measured on both sides" };
    const sides = ["baseline", "candidate"].flatMap((side2) => fewOn(side2, main.benchmarks, thresholds));
    return reportOf([...sides, ...uneven(main.benchmarks)]);
  }
};
function fewOn(side2, benchmarks, thresholds) {
  const warnBelow = thresholds["samples.few/warning-count"];
  const failBelow = thresholds["samples.few/error-count"];
  const measured = benchmarks.flatMap((benchmark) => {
    const summary = benchmark[side2];
    return summary === null ? [] : [{ name: benchmark.name, units: summary.units, kind: summary.unitKind }];
  });
  const few = measured.filter(({ units }) => units < warnBelow);
  const veryFew = few.filter(({ units }) => units < failBelow);
  if (few.length === 0) return [];
  const above = (part) => part.length > toleratedShare * measured.length;
  const severity = above(veryFew) ? "error" : above(few) ? "warning" : "info";
  return [
    {
      code: "samples.few",
      severity,
      subject: side2,
      message: `${countOf2(few.length, "benchmark")} of the ${side2} (${percent(few.length / measured.length)}) rest on fewer than ${severity === "error" ? failBelow : warnBelow} measurements, too few to know the noise.`,
      evidence: listed(few.map(({ name: name2, units, kind }) => `${name2}: ${units} (${kind})`)),
      remedy: `Measure the ${side2} in at least ${warnBelow} processes per benchmark; twenty are usual.`
    }
  ];
}
function uneven(benchmarks) {
  const names = benchmarks.flatMap(({ name: name2, baseline, candidate }) => {
    if (baseline === null || candidate === null) return [];
    const [low, high] = [Math.min(baseline.units, candidate.units), Math.max(baseline.units, candidate.units)];
    return high > unevenAbove * low ? [`${name2}: ${baseline.units} against ${candidate.units}`] : [];
  });
  if (names.length === 0) return [];
  return [
    {
      code: "samples.few",
      severity: "info",
      subject: "both",
      message: `${countOf2(names.length, "benchmark")} were measured more than twice as often on one side as on the other.`,
      evidence: listed(names),
      remedy: "Measure both sides equally often, unless the difference is meant."
    }
  ];
}

// src/trust/checks/sentinel-moved.ts
var sentinelMoved = {
  code: "sentinel.moved",
  run: ({ comparison, policy, thresholds }) => {
    if (policy.sentinels.length === 0) return notPossible("the policy names no benchmark that cannot change");
    const sentinels = (comparison.metrics[0]?.benchmarks ?? []).filter(
      (benchmark) => benchmark.outcome !== "not-comparable" && policy.sentinels.some((pattern) => matches(benchmark.name, pattern))
    );
    if (sentinels.length === 0) return notPossible("none of the benchmarks that the policy names was compared");
    const limit = thresholds["sentinel.moved/change"];
    const moved = sentinels.filter(
      ({ estimate: { logSpeedup, low, high } }) => Math.abs(logSpeedup) > limit && (low > 0 || high < 0)
    );
    if (moved.length === 0) return reportOf([]);
    return reportOf([
      {
        code: "sentinel.moved",
        severity: "warning",
        subject: "both",
        message: `${countOf2(moved.length, "benchmark")} that cannot change moved by more than ${change(limit)}: the machine changed, not the code.`,
        evidence: listed(
          moved.map(
            ({ name: name2, estimate }) => `${name2}: ${change(estimate.logSpeedup)} ${estimate.logSpeedup > 0 ? "faster" : "slower"}`
          )
        ),
        remedy: "Measure both sides again, in turns on the same machine."
      }
    ]);
  }
};
function matches(name2, pattern) {
  const [first = "", ...others] = pattern.split("*");
  const last2 = others.pop();
  if (last2 === void 0) return name2 === pattern;
  if (!name2.startsWith(first)) return false;
  let position = first.length;
  for (const part of others) {
    const found = name2.indexOf(part, position);
    if (found < 0) return false;
    position = found + part.length;
  }
  return name2.endsWith(last2) && name2.length - last2.length >= position;
}

// src/statistics/two-clusters.ts
function twoClusters(values, smallest) {
  const sorted = [...values].sort((a, b) => a - b);
  const count2 = sorted.length;
  if (count2 < 2 * smallest || smallest < 1) return null;
  const total = sorted.reduce((sum2, value2) => sum2 + value2, 0);
  const mean2 = total / count2;
  const variation = sorted.reduce((sum2, value2) => sum2 + (value2 - mean2) ** 2, 0);
  if (variation === 0) return null;
  let best = null;
  let lowerSum = 0;
  for (let lowerCount = 1; lowerCount <= count2 - smallest; lowerCount += 1) {
    lowerSum += sorted[lowerCount - 1] ?? 0;
    if (lowerCount < smallest) continue;
    const upperCount = count2 - lowerCount;
    const [lowerMean, upperMean] = [lowerSum / lowerCount, (total - lowerSum) / upperCount];
    const explained = lowerCount * upperCount / count2 * ((upperMean - lowerMean) ** 2 / variation);
    const gap2 = (sorted[lowerCount] ?? 0) - (sorted[lowerCount - 1] ?? 0);
    if (best === null || explained > best.explained) best = { lowerCount, lowerMean, upperMean, explained, gap: gap2 };
  }
  return best;
}

// src/trust/checks/shape-bimodal.ts
var smallestCluster = 4;
var shapeBimodal = {
  code: "shape.bimodal",
  run: ({ samples, thresholds }) => {
    const explained = thresholds["shape.bimodal/explained"];
    const gap2 = thresholds["shape.bimodal/gap"];
    const sides = ["baseline", "candidate"].map((side2) => ({
      side: side2,
      tested: samples[side2].filter(({ means }) => means.length >= 2 * smallestCluster)
    }));
    if (sides.every(({ tested }) => tested.length === 0))
      return notPossible(`no benchmark was measured in ${2 * smallestCluster} processes`);
    return reportOf(
      sides.flatMap(({ side: side2, tested }) => {
        const split = tested.flatMap(({ name: name2, means }) => {
          const fastest = min(means);
          if (max(means) - fastest <= gap2 * fastest) return [];
          const clusters = twoClusters(means, smallestCluster);
          if (clusters === null || clusters.explained <= explained || clusters.gap <= gap2 * clusters.lowerMean)
            return [];
          const { lowerCount, lowerMean, upperMean } = clusters;
          return [
            `${name2}: ${lowerCount} fast, ${means.length - lowerCount} that take ${percent(upperMean / lowerMean - 1)} longer`
          ];
        });
        if (split.length === 0) return [];
        return [
          {
            code: "shape.bimodal",
            severity: split.length > thresholds["shape.bimodal/warning-share"] * tested.length ? "warning" : "info",
            subject: side2,
            message: `${countOf2(split.length, "benchmark")} of the ${side2} (${percent(split.length / tested.length)}) ran at two speeds, so that the mean depends on how often each came up.`,
            evidence: listed(split),
            remedy: "Measure these in more processes; fixing the hash seed or the memory layout would hide it, not mend it."
          }
        ];
      })
    );
  }
};

// src/trust/checks/shift-uniform.ts
var fewestBenchmarks2 = 10;
var consistency = 1.4826;
var explaining = [
  "environment.cpu",
  "environment.platform",
  "environment.kernel",
  "environment.host",
  "environment.governor",
  "environment.aslr",
  "environment.affinity",
  "load.busy",
  "thermal.throttled"
];
var shiftUniform = {
  code: "shift.uniform",
  run: ({ comparison, thresholds, earlier }) => {
    const [main] = comparison.metrics;
    const logs = (main?.benchmarks ?? []).flatMap(
      (benchmark) => benchmark.outcome === "not-comparable" ? [] : [benchmark.estimate.logSpeedup]
    );
    if (logs.length < fewestBenchmarks2)
      return notPossible(`fewer than ${fewestBenchmarks2} benchmarks could be compared`);
    const middle = median(logs);
    const deviation = consistency * medianAbsoluteDeviation(logs);
    const sameSign = logs.filter((log) => log !== 0 && log > 0 === middle > 0).length / logs.length;
    const isShift = Math.abs(middle) >= thresholds["shift.uniform/median"] && Math.abs(middle) >= thresholds["shift.uniform/deviations"] * deviation && sameSign >= thresholds["shift.uniform/same-sign"];
    if (!isShift) return reportOf([]);
    const causes = [
      ...new Set(
        earlier.filter(({ code: code2, severity }) => severity !== "info" && explaining.includes(code2)).map(({ code: code2 }) => code2)
      )
    ];
    return reportOf([
      {
        code: "shift.uniform",
        severity: causes.length > 0 ? "error" : "warning",
        subject: "both",
        message: `Everything moved together: ${percent(sameSign)} of the benchmarks are ${middle > 0 ? "faster" : "slower"}, the middle one by ${change(middle)}${causes.length > 0 ? ", and the environment changed as well." : ". Environment, not code?"}`,
        evidence: [
          `median ${change(middle)}, robust standard deviation ${change(deviation)} over ${logs.length} benchmarks`,
          ...causes.map((code2) => `explained by ${code2}`)
        ],
        remedy: "Measure both sides again, in turns on the same machine; a change of code seldom moves everything."
      }
    ]);
  }
};

// src/trust/checks/suite-loops.ts
var suiteLoops = {
  code: "suite.loops",
  run: ({ samples, thresholds }) => {
    const apart = thresholds["suite.loops/apart"];
    const known = pairsOf(samples).flatMap(
      ([{ name: name2, benchmark: one }, { benchmark: other }]) => one.loops === void 0 || other.loops === void 0 ? [] : [{ name: name2, one, other }]
    );
    if (known.length === 0) return notPossible("no benchmark says on both sides how many loops it ran");
    const inner = known.flatMap(
      ({ name: name2, one, other }) => (one.innerLoops ?? 1) === (other.innerLoops ?? 1) ? [] : [`${name2}: ${one.innerLoops ?? 1} inner loops against ${other.innerLoops ?? 1}`]
    );
    const loops = known.flatMap(
      ({ name: name2, one: { loops: first = 1 }, other: { loops: second = 1 } }) => Math.max(first, second) > apart * Math.min(first, second) ? [`${name2}: ${first} loops against ${second}`] : []
    );
    return reportOf([...otherInnerLoops(inner), ...otherLoops(loops, apart)]);
  }
};
function otherInnerLoops(names) {
  if (names.length === 0) return [];
  return [
    {
      code: "suite.loops",
      severity: "error",
      subject: "both",
      message: `${countOf2(names.length, "benchmark")} repeated the code another number of times within one loop, which makes it another benchmark.`,
      evidence: listed(names),
      remedy: "Measure both sides with the same version of these benchmarks."
    }
  ];
}
function otherLoops(names, apart) {
  if (names.length === 0) return [];
  return [
    {
      code: "suite.loops",
      severity: "info",
      subject: "both",
      message: `${countOf2(names.length, "benchmark")} ran more than ${apart} times as many loops on one side as on the other.`,
      evidence: listed(names),
      remedy: "Nothing by itself; with fixed loops (`--loops`) caches and warm-up would be alike too."
    }
  ];
}

// src/trust/checks/suite-parameters.ts
var suiteParameters = {
  code: "suite.parameters",
  run: ({ comparison }) => {
    if (comparison.coverage.common.length === 0) {
      return { outcome: "not-possible", reason: "the two sides have no benchmark in common" };
    }
    const different = /* @__PURE__ */ new Map();
    for (const benchmark of comparison.metrics.flatMap((metric) => metric.benchmarks)) {
      if (benchmark.outcome === "not-comparable" && benchmark.cause === "different") {
        different.set(benchmark.name, benchmark.reason);
      }
    }
    if (different.size === 0) return reportOf([]);
    return reportOf([
      {
        code: "suite.parameters",
        severity: "error",
        subject: "both",
        message: `${countOf2(different.size, "benchmark")} of the same name measure something else on each side, and were not compared.`,
        evidence: listed([...different].map(([name2, reason]) => `${name2}: ${reason}`)),
        remedy: "Measure both sides with the same parameters and units, or give different things different names."
      }
    ]);
  }
};

// src/trust/checks/suite-version.ts
var suiteVersion2 = {
  code: "suite.version",
  run: (context) => {
    const { evidence } = context;
    const hashes = bothSay(evidence, ({ suiteHash }) => suiteHash);
    const versions = bothSay(evidence, ({ suiteVersion: suiteVersion3 }) => suiteVersion3);
    const sides = hashes ?? versions;
    if (sides === void 0)
      return silent(evidence, ({ suiteVersion: suiteVersion3 }) => suiteVersion3, "which version of the suite it ran");
    if (sides.baseline === sides.candidate) return reportOf([]);
    return reportOf([
      differenceFinding(context, "suite", {
        code: "suite.version",
        severity: "error",
        message: "Baseline and candidate ran different versions of the benchmark suite.",
        evidence: evidenceOf("suite", versions ?? sides),
        remedy: `Measure the baseline again with the candidate's suite, ${declare("suite")}.`
      })
    ]);
  }
};

// src/trust/checks/thermal-throttled.ts
var hotShare = 0.95;
var thermalThrottled = {
  code: "thermal.throttled",
  run: (context) => {
    const { evidence } = context;
    const reading = (pick) => ({ conditions }) => {
      const list = conditions === void 0 ? [] : pick(conditions);
      return list.length === 0 ? void 0 : list;
    };
    const temperatureOf = reading(({ temperatures: temperatures2 }) => temperatures2);
    const frequencies = bothSay(
      evidence,
      reading((conditions) => conditions.frequencies)
    );
    const temperatures = bothSay(evidence, temperatureOf);
    const hot = ["baseline", "candidate"].flatMap(
      (side2) => tooHot(context, side2, temperatureOf(evidence[side2].environment))
    );
    if (frequencies === void 0 && temperatures === void 0 && hot.length === 0)
      return notPossible("the two sides do not both tell temperatures or clock frequencies");
    return reportOf([
      ...frequencies === void 0 ? [] : otherFrequency(context, frequencies),
      ...temperatures === void 0 ? [] : otherTemperature(context, temperatures),
      ...hot
    ]);
  }
};
function otherFrequency({ thresholds }, sides) {
  const [one, other] = typical(sides);
  const apart = Math.abs(Math.log(one / other));
  if (!(apart > Math.log1p(thresholds["thermal.throttled/frequency"]))) return [];
  const slower = one < other ? "baseline" : "candidate";
  return [
    {
      code: "thermal.throttled",
      severity: "warning",
      subject: "both",
      message: `The ${slower}'s CPU was clocked ${percent(1 - Math.min(one, other) / Math.max(one, other))} lower than the other side's.`,
      evidence: [`baseline: typically ${one.toFixed(0)} MHz`, `candidate: typically ${other.toFixed(0)} MHz`],
      remedy: "Fix the clock (no turbo, governor `performance`), see to the cooling, and measure both sides again."
    }
  ];
}
function otherTemperature({ thresholds }, sides) {
  const [one, other] = typical(sides);
  if (!(Math.abs(one - other) > thresholds["thermal.throttled/degrees"])) return [];
  return [
    {
      code: "thermal.throttled",
      severity: "warning",
      subject: "both",
      message: `The ${one > other ? "baseline" : "candidate"} was measured at a temperature ${Math.abs(one - other).toFixed(0)} °C higher than the other side's.`,
      evidence: [`baseline: typically ${one.toFixed(0)} °C`, `candidate: typically ${other.toFixed(0)} °C`],
      remedy: "See to the cooling, or let the machine warm up first, and measure both sides again."
    }
  ];
}
function tooHot({ thresholds }, side2, temperatures) {
  const limit = thresholds["thermal.throttled/limit-degrees"];
  if (temperatures === void 0) return [];
  const high = quantile2(temperatures, hotShare);
  if (high < limit) return [];
  return [
    {
      code: "thermal.throttled",
      severity: "warning",
      subject: side2,
      message: `The ${side2} was measured at up to ${high.toFixed(0)} °C, where processors begin to slow themselves down.`,
      evidence: [`one process in twenty started at ${high.toFixed(0)} °C or more`],
      remedy: `See to the cooling, and measure the ${side2} again.`
    }
  ];
}
var typical = ({ baseline, candidate }) => [
  median(baseline),
  median(candidate)
];

// src/trust/checks/timer-coarse.ts
var timerCoarse = {
  code: "timer.coarse",
  run: ({ evidence, samples, thresholds }) => {
    const shortest = thresholds["timer.coarse/shortest-sample-seconds"];
    const steps = thresholds["timer.coarse/resolution-share"];
    const sides = ["baseline", "candidate"].map((side2) => ({
      side: side2,
      resolution: evidence[side2].environment.timerResolution ?? 0,
      timed: samples[side2].flatMap((one) => {
        const seconds = secondsTimed(one);
        return seconds === null ? [] : [{ name: one.name, seconds }];
      })
    }));
    if (sides.every(({ timed }) => timed.length === 0))
      return notPossible("no benchmark says how many loops each timed value ran");
    return reportOf(
      sides.flatMap(({ side: side2, resolution, timed }) => {
        const coarse = timed.filter(({ seconds }) => seconds < shortest || resolution > steps * seconds);
        if (coarse.length === 0) return [];
        const isMany = coarse.length > thresholds["timer.coarse/warning-share"] * timed.length;
        return [
          {
            code: "timer.coarse",
            severity: isMany ? "warning" : "info",
            subject: side2,
            message: `${countOf2(coarse.length, "benchmark")} of the ${side2} timed less at once than the clock can tell well: under ${shortest * 1e3} ms, or under ${1 / steps} steps of the clock.`,
            evidence: listed(
              coarse.map(({ name: name2, seconds }) => `${name2}: ${(seconds * 1e6).toPrecision(3)} µs at once`)
            ),
            remedy: "Run more loops per value (`--min-time 0.1`)."
          }
        ];
      })
    );
  }
};
function secondsTimed({ benchmark, series, means }) {
  if (series.metric.unit !== "second" || benchmark.loops === void 0) return null;
  return means.length === 0 ? null : median(means) * benchmark.loops * (benchmark.innerLoops ?? 1);
}

// src/trust/checks/toolchain-advisory.ts
var toolchainAdvisory = {
  code: "toolchain.advisory",
  run: ({ evidence: { baseline, candidate }, comparison, policy }) => {
    const { enabled, own } = policy.advisories ?? { enabled: true, own: [] };
    if (!enabled) return notPossible("advisories are switched off");
    const metrics2 = comparison.metrics.map(({ metric }) => metric.id);
    const [before, after] = [factsOf(baseline), factsOf(candidate)];
    const relevant = [...advisories, ...own].filter(
      ({ handled, effect }) => handled === void 0 && metrics2.includes(effect.metric)
    );
    const sides = relevant.map((advisory) => {
      return { advisory, baseline: matchAdvisory(advisory, before), candidate: matchAdvisory(advisory, after) };
    });
    const findings = sides.flatMap((side2) => judged(side2, policy.changes));
    const possible = possibly(sides);
    if (findings.length === 0 && possible.length === 0 && !tellsToolchain(before))
      return notPossible("the baseline names neither its compiler nor its runtime");
    return reportOf([...findings, ...possible]);
  }
};
function tellsToolchain({ told }) {
  return told.has("compiler") || told.has("runtime");
}
function judged({ advisory, baseline, candidate }, changes) {
  if (baseline.outcome !== "affected" && candidate.outcome !== "affected") return [];
  const subject = baseline.outcome !== "affected" ? "candidate" : candidate.outcome === "affected" ? "both" : "baseline";
  const component = baseline.outcome === "affected" ? baseline.component : named(candidate);
  const declared = changes.includes(changeOf(advisory));
  return [
    {
      code: "toolchain.advisory",
      severity: declared && subject !== "both" ? "info" : severityOf2(advisory, subject, candidate),
      subject,
      message: `${advisory.title} (${component}, ${wording[subject]}): ${advisory.effect.much}.`,
      evidence: [
        `advisory ${advisory.id}, confidence ${advisory.confidence}: ${advisory.effect.what}`,
        ...otherSide(subject, baseline, candidate),
        ...unsure(baseline, candidate),
        ...declared ? ["what differs here is declared as the change under test"] : [],
        ...advisory.evidence
      ],
      remedy: remedyFor(advisory, subject)
    }
  ];
}
var wording = { baseline: "in the baseline", candidate: "in the candidate", both: "on both sides" };
function remedyFor({ remedy: remedy2, fixedIn }, subject) {
  const fixed = fixedIn === void 0 ? "" : `; fixed in ${fixedIn}`;
  if (subject === "baseline") return remedy2;
  return subject === "both" ? `Measure both sides with something else, or say what was measured${fixed}.` : `Measure the candidate with something else before you blame its code${fixed}.`;
}
function severityOf2({ confidence, effect }, subject, candidate) {
  if (subject === "baseline") {
    return confidence === "high" && candidate.outcome === "unaffected" ? "error" : "warning";
  }
  return effect.reach === "suite" ? "warning" : "info";
}
function otherSide(subject, baseline, candidate) {
  const [side2, match] = subject === "baseline" ? ["candidate", candidate] : ["baseline", baseline];
  if (match.outcome === "unknown") return [`the ${side2} does not tell what it was built with or ran on`];
  return match.outcome === "possible" ? [`the ${side2} may have it too: not told whether it has ${match.missing.join("; ")}`] : [];
}
function unsure(...matches2) {
  const open = matches2.flatMap((match) => match.outcome === "affected" ? match.unsure : []);
  return [...new Set(open)].map((fact) => `harmless with ${fact}, which the files do not tell`);
}
function possibly(sides) {
  const open = sides.flatMap(({ advisory, baseline, candidate }) => {
    const list = [baseline, candidate].map((match) => match.outcome === "possible" ? match.missing.join("; ") : "");
    if (list[0] === list[1] || baseline.outcome === "affected" || candidate.outcome === "affected") return [];
    const where = list[0] === "" ? "candidate" : "baseline";
    return [
      `${advisory.id} (${where}), if it has ${list[0] === "" ? list[1] ?? "" : list[0] ?? ""}: ${advisory.title}`
    ];
  });
  if (open.length === 0) return [];
  return [
    {
      code: "toolchain.advisory",
      severity: "info",
      subject: "both",
      message: `${open.length} ${open.length === 1 ? "advisory" : "advisories"} can neither be confirmed nor ruled out, because the files do not tell enough.`,
      evidence: open,
      remedy: "Look these facts up on the machines that measured."
    }
  ];
}
function changeOf({ component }) {
  const kinds2 = componentKinds[component];
  if (kinds2.includes("runtime")) return "runtime";
  if (kinds2.includes("compiler")) return "compiler";
  return kinds2.includes("harness") ? "harness" : "machine";
}
var named = (match) => "component" in match ? match.component : "";

// src/trust/checks/toolchain-compiler.ts
var toolchainCompiler = {
  code: "toolchain.compiler",
  run: (context) => {
    const compilers = bothSay(context.evidence, ({ compiler }) => compiler);
    if (compilers === void 0) return silent(context.evidence, ({ compiler }) => compiler, "with which compiler");
    const distance = releaseDistance(compilers);
    if (distance !== "major" && distance !== "other-product") return reportOf([]);
    return reportOf([
      differenceFinding(context, "compiler", {
        code: "toolchain.compiler",
        severity: "error",
        message: distance === "major" ? "Baseline and candidate were built with different major versions of the compiler." : "Baseline and candidate were built with different compilers.",
        evidence: evidenceOf("compiler", compilers),
        remedy: `Build both sides with one compiler, ${declare("compiler")}.`
      })
    ]);
  }
};

// src/trust/checks/toolchain-debug.ts
var signs = [
  ["debug build", ({ features: features3 }) => features3?.debug],
  ["assertions are on", ({ features: features3 }) => features3?.assertions],
  ["a sanitizer is on", ({ features: features3 }) => features3?.sanitizer],
  ["tracing or statistics are built in", ({ features: features3 }) => features3?.tracing],
  ["built without optimisation (-O0)", ({ flags }) => flags?.includes("-O0")]
];
var toolchainDebug = {
  code: "toolchain.debug",
  run: ({ evidence }) => {
    const sides = ["baseline", "candidate"].map((side2) => {
      const told = signs.map(([title, read2]) => [title, read2(evidence[side2].environment)]);
      return {
        side: side2,
        known: told.some(([, value2]) => value2 !== void 0),
        found: told.flatMap(([title, value2]) => value2 === true ? [title] : [])
      };
    });
    const findings = sides.flatMap(
      ({ side: side2, found }) => found.length === 0 ? [] : [
        {
          code: "toolchain.debug",
          severity: "error",
          subject: side2,
          message: `The ${side2} is no release build: ${found.join(", ")}.`,
          evidence: evidence[side2].environment.compilerFlags === void 0 ? found : [...found, `built with ${evidence[side2].environment.compilerFlags}`],
          remedy: `Build the ${side2} for release and measure again.`
        }
      ]
    );
    const silent2 = sides.filter(({ known }) => !known).map(({ side: side2 }) => side2);
    if (findings.length === 0 && silent2.length > 0)
      return notPossible(
        `the ${silent2.join(" and the ")} ${silent2.length === 1 ? "does" : "do"} not say how it was built`
      );
    return reportOf(findings);
  }
};

// src/trust/checks/toolchain-flags.ts
var decisive = /^-(O|flto|fno-lto|fprofile-(use|instr-use|sample-use)|fauto-profile)/;
var talk = /^-(W(?![lap],)|g|f(no-)?(diagnostics|color-diagnostics|message-length|caret-diagnostics)|pipe$|v$|Q)/;
var tokenSets2 = [
  ["compiler flags", ({ flags }) => flags],
  ["build options", ({ buildOptions }) => buildOptions]
];
var features = [
  ["profile-guided optimisation", ({ features: features3 }) => features3?.pgo],
  ["link-time optimisation", ({ features: features3 }) => features3?.lto]
];
var toolchainFlags = {
  code: "toolchain.flags",
  run: (context) => {
    const { evidence } = context;
    const sets = tokenSets2.flatMap(([title, read2]) => {
      const sides = bothSay(evidence, read2);
      return sides === void 0 ? [] : [{ title, ...tokenDifference(sides.baseline, sides.candidate) }];
    });
    const switches = features.flatMap(([title, read2]) => {
      const sides = bothSay(evidence, read2);
      return sides === void 0 ? [] : [{ title, sides }];
    });
    if (sets.length === 0 && switches.length === 0)
      return notPossible("the two sides do not both say with which flags they were built");
    const switched = switches.filter(({ sides }) => sides.baseline !== sides.candidate);
    const tokens2 = sets.flatMap(({ onlyFirst, onlySecond }) => [...onlyFirst, ...onlySecond]);
    if (tokens2.length === 0 && switched.length === 0) return reportOf([]);
    const isDecisive = switched.length > 0 || tokens2.some((token) => decisive.test(token));
    const onlyTalk = !isDecisive && tokens2.every((token) => talk.test(token));
    return reportOf([
      differenceFinding(context, "flags", {
        code: "toolchain.flags",
        severity: isDecisive ? "error" : onlyTalk ? "info" : "warning",
        message: `Baseline and candidate were built with different flags${isDecisive ? ", which decide how fast the code is" : onlyTalk ? " that do not change the code" : ""}.`,
        evidence: [
          ...switched.flatMap(
            ({ title, sides }) => evidenceOf(title, { baseline: onOff(sides.baseline), candidate: onOff(sides.candidate) })
          ),
          ...sets.flatMap(({ title, onlyFirst, onlySecond }) => [
            ...onlyFirst.length > 0 ? [`${title} only in the baseline: ${onlyFirst.join(" ")}`] : [],
            ...onlySecond.length > 0 ? [`${title} only in the candidate: ${onlySecond.join(" ")}`] : []
          ])
        ],
        remedy: `Build both sides with the same flags, ${declare("flags")}.`
      })
    ]);
  }
};
var onOff = (on) => on ? "on" : "off";

// src/trust/checks/toolchain-minor.ts
var toolchainMinor = {
  code: "toolchain.minor",
  run: (context) => {
    const compilers = bothSay(context.evidence, ({ compiler }) => compiler);
    if (compilers === void 0) return silent(context.evidence, ({ compiler }) => compiler, "with which compiler");
    const distance = releaseDistance(compilers);
    if (distance === "same") return reportOf([]);
    if (distance !== "minor" && distance !== "patch")
      return notPossible("the compilers differ by more than a minor version: see toolchain.compiler");
    return reportOf([
      differenceFinding(context, "compiler", {
        code: "toolchain.minor",
        severity: distance === "minor" ? "warning" : "info",
        message: `Baseline and candidate were built with different ${distance === "minor" ? "minor versions" : "patches or builds of one version"} of the compiler.`,
        evidence: evidenceOf("compiler", compilers),
        remedy: `Build both sides with one compiler, ${declare("compiler")}.`
      })
    ]);
  }
};

// src/trust/checks/toolchain-runtime.ts
var features2 = [
  ["jit", "JIT"],
  ["free-threading", "free threading"],
  ["tail-call", "tail-call interpreter"]
];
var commitDigits2 = 7;
var toolchainRuntime = {
  code: "toolchain.runtime",
  run: (context) => {
    const { evidence } = context;
    const runtimes = bothSay(evidence, ({ runtime }) => runtime);
    const switches = features2.flatMap(([feature, title]) => {
      const sides = bothSay(evidence, (environment) => environment.features?.[feature]);
      return sides === void 0 ? [] : [{ title, sides }];
    });
    if (runtimes === void 0 && switches.length === 0)
      return notPossible("the two sides do not both say in which runtime they ran");
    const underTest = [evidence.baseline, evidence.candidate].every(isUnderTest);
    const switched = switches.filter(({ sides }) => sides.baseline !== sides.candidate);
    const other = runtimes !== void 0 && !underTest && releaseDistance(runtimes) !== "same";
    if (!other && switched.length === 0) return reportOf([]);
    const names = [...other ? ["runtime"] : [], ...switched.map(({ title }) => title)].join(", ");
    return reportOf([
      differenceFinding(context, "runtime", {
        code: "toolchain.runtime",
        severity: "error",
        message: `Baseline and candidate ran in different runtimes: they differ in ${names}.`,
        evidence: [
          ...other ? evidenceOf("runtime", runtimes) : [],
          ...switched.flatMap(
            ({ title, sides }) => evidenceOf(title, { baseline: sides.baseline ? "on" : "off", candidate: sides.candidate ? "on" : "off" })
          )
        ],
        remedy: `Measure both sides in the same runtime, ${declare("runtime")}.`
      })
    ]);
  }
};
function isUnderTest({ provenance: { commit }, environment: { runtime } }) {
  return commit !== void 0 && commit.length >= commitDigits2 && (runtime ?? "").includes(commit.slice(0, commitDigits2));
}

// src/statistics/wilcoxon-signed-rank.ts
var largestExact2 = 40;
function wilcoxonSignedRank(differences) {
  const nonzero = differences.filter((difference) => difference !== 0);
  if (nonzero.length === 0) return 1;
  const doubled = midRanks(nonzero.map(Math.abs)).map((rank2) => Math.round(2 * rank2));
  const positive = doubled.reduce((sum2, rank2, index) => sum2 + ((nonzero[index] ?? 0) > 0 ? rank2 : 0), 0);
  const total = doubled.reduce((sum2, rank2) => sum2 + rank2, 0);
  const lower = Math.min(positive, total - positive);
  if (nonzero.length > largestExact2) {
    const deviation = Math.sqrt(doubled.reduce((sum2, rank2) => sum2 + rank2 * rank2, 0)) / 2;
    return Math.min(1, 2 * normalCumulative((lower - total / 2) / deviation));
  }
  const ways = new Float64Array(lower + 1);
  ways[0] = 1;
  for (const rank2 of doubled) {
    for (let sum2 = lower; sum2 >= rank2; sum2 -= 1) ways[sum2] = (ways[sum2] ?? 0) + (ways[sum2 - rank2] ?? 0);
  }
  return Math.min(1, 2 * ways.reduce((sum2, count2) => sum2 + count2, 0) / 2 ** nonzero.length);
}

// src/trust/checks/warmup-unfinished.ts
var fewestProcesses2 = 11;
var warmupUnfinished = {
  code: "warmup.unfinished",
  run: ({ samples, thresholds }) => {
    const excess = thresholds["warmup.unfinished/excess"];
    const limit = thresholds["warmup.unfinished/p"];
    const sides = ["baseline", "candidate"].map((side2) => ({
      side: side2,
      tested: samples[side2].flatMap((one) => {
        const first = firstAgainstRest(one);
        return first.length < fewestProcesses2 ? [] : [{ name: one.name, first }];
      })
    }));
    if (sides.every(({ tested }) => tested.length === 0))
      return notPossible(`no benchmark has ${fewestProcesses2} processes with two values or more, in order`);
    return reportOf(
      sides.flatMap(({ side: side2, tested }) => {
        const unfinished = tested.flatMap(({ name: name2, first }) => {
          if (2 * first.filter((share) => share >= excess).length < first.length) return [];
          const typical2 = median(first);
          return typical2 >= excess && wilcoxonSignedRank(first) < limit ? [`${name2}: the first value is ${percent(typical2)} slower`] : [];
        });
        if (unfinished.length === 0) return [];
        return [
          {
            code: "warmup.unfinished",
            severity: unfinished.length > thresholds["warmup.unfinished/warning-share"] * tested.length ? "warning" : "info",
            subject: side2,
            message: `${countOf2(unfinished.length, "benchmark")} of the ${side2} (${percent(unfinished.length / tested.length)}) took the first value before the warm-up was over.`,
            evidence: listed(unfinished),
            remedy: "Give these more warm-ups (`--warmups 2`), the same number on both sides."
          }
        ];
      })
    );
  }
};
function firstAgainstRest({ series }) {
  if (!series.ordered) return [];
  const sign = series.metric.direction === "smaller" ? 1 : -1;
  const shares = [];
  for (const { processes } of series.sessions) {
    for (const { values } of processes) {
      const [first] = values;
      if (first === void 0 || values.length < 2) continue;
      let sum2 = 0;
      for (const value2 of values) sum2 += value2;
      shares.push(sign * (first * (values.length - 1) / (sum2 - first) - 1));
    }
  }
  return shares;
}

// src/trust/catalogue.ts
var checks = [
  ancestryUnrelated,
  ancestryNotMergeBase,
  ancestryDirty,
  ageStale,
  coverageFailed,
  coverageMissing,
  coverageNothingInCommon,
  coverageSurvivor,
  driftWithinRun,
  environmentAffinity,
  environmentAslr,
  environmentCpu,
  environmentGovernor,
  environmentHost,
  environmentKernel,
  environmentPlatform,
  environmentReboot,
  environmentUnknown,
  geomeanDominated,
  harnessVersion,
  historyCherryPicked,
  historyDrift,
  historyFast,
  historySlow,
  identitySameCommit,
  identitySameFile,
  loadBusy,
  memorySemantics,
  noiseAsymmetric,
  noiseBlind,
  noiseSpread,
  referenceFlattering,
  referenceInconsistent,
  referenceOutlier,
  samplesFew,
  sentinelMoved,
  shapeBimodal,
  shiftUniform,
  suiteLoops,
  suiteParameters,
  suiteVersion2,
  thermalThrottled,
  timerCoarse,
  toolchainAdvisory,
  toolchainCompiler,
  toolchainDebug,
  toolchainFlags,
  toolchainMinor,
  toolchainRuntime,
  warmupUnfinished
];
var catalogue = checks.toSorted(
  (a, b) => findingCodes.indexOf(a.code) - findingCodes.indexOf(b.code)
);

// src/trust/references/stated-claim.ts
function holdClaim(stated, comparison, { results }) {
  const over = (label, role, { metrics: [main] }) => main?.suite ? [{ label, role, ...outcomeOf2(main.suite.estimate, Math.log(stated)) }] : [];
  const against = [
    ...over(comparison.baselineLabel, "baseline", comparison),
    ...results.flatMap(
      (result) => result.leftOut === void 0 ? over(result.label, "reference", result.comparison) : []
    )
  ];
  return { stated, against, ...summarise2(stated, against) };
}
function outcomeOf2({ low, high }, claim2) {
  const outcome = low >= claim2 ? "supported" : high < claim2 ? "not-supported" : "within-noise";
  return { outcome, low, high };
}
function summarise2(stated, against) {
  const gain = `The stated gain of ${change(Math.log(stated))}`;
  const which = (outcome) => against.filter((one) => one.outcome === outcome);
  const [supported, noisy, refuted] = [which("supported"), which("within-noise"), which("not-supported")];
  if (against.length === 0) return { outcome: "not-tested", sentence: `${gain} could not be tested.` };
  if (refuted.length === 0 && noisy.length === 0)
    return { outcome: "supported", sentence: `${gain} is supported against ${named2(supported)}.` };
  if (supported.length + noisy.length === 0)
    return { outcome: "not-supported", sentence: `${gain} is not supported against ${named2(refuted)}.` };
  const doubt2 = noisy.length === 0 ? "" : `; against ${named2(noisy)} the noise is too large to tell`;
  if (supported.length > 0) {
    const rest = refuted.length === 0 ? "" : `, not against ${named2(refuted)}`;
    return {
      outcome: "supported-only-against",
      sentence: `${gain} is supported only against ${named2(supported)}${rest}${doubt2}.`
    };
  }
  return refuted.length === 0 ? { outcome: "within-noise", sentence: `${gain} is within what the noise allows against ${named2(noisy)}.` } : { outcome: "not-supported", sentence: `${gain} is not supported against ${named2(refuted)}${doubt2}.` };
}
function named2(list) {
  const names = list.map(({ label, role }) => role === "baseline" ? `the baseline ${label}` : label);
  return enumerate(names);
}

// src/trust/references/triangulate.ts
var consistency2 = 1.4826;
var fewestForSpread2 = 3;
function triangulate(evidence, comparison, options) {
  const [main] = comparison.metrics;
  const metric = main?.metric ?? timeMetric;
  const sides = {
    baseline: measureSuite(evidence.baseline, "baseline", metric, options),
    candidate: measureSuite(evidence.candidate, "candidate", metric, options),
    claims: estimatesOf(comparison)
  };
  const counted = [];
  const witnesses = [];
  const results = /* @__PURE__ */ new Map();
  for (const reference of evidence.references.toSorted(byLabel)) {
    const measured = measureSuite(reference.suite, reference.label, metric, options);
    const testimony = hear(sides, measured, options);
    const leftOut = whyNotCounted(sides, measured, testimony, counted);
    if (leftOut === void 0 && testimony.witness !== null) {
      counted.push(measured);
      witnesses.push(testimony.witness);
    }
    results.set(reference, {
      label: reference.label,
      comparison: testimony.comparison,
      deficit: testimony.witness?.deficit ?? null,
      explained: testimony.witness?.explained ?? null,
      ...leftOut === void 0 ? {} : { leftOut }
    });
  }
  return addUp(
    evidence.references.flatMap((reference) => results.get(reference) ?? []),
    main?.suite,
    {
      sides,
      counted,
      witnesses
    }
  );
}
function byLabel(one, other) {
  return one.label < other.label ? -1 : one.label > other.label ? 1 : 0;
}
function addUp(results, suite, { sides, counted, witnesses }) {
  const claim2 = suite?.estimate.logSpeedup;
  if (claim2 === void 0 || witnesses.length === 0) return { results, triangulation: null, credibleRange: null };
  const answers = [claim2, ...witnesses.map(({ overReference }) => overReference)];
  const shares = witnesses.flatMap(({ explained }) => explained ?? []);
  return {
    results,
    triangulation: {
      claim: claim2,
      witnesses,
      medianDeficit: logRatio(median(witnesses.map(({ deficit }) => deficit))),
      medianExplained: shares.length === 0 ? null : median(shares),
      slowest: slowestShare(sides, counted),
      robustZ: robustZ(witnesses)
    },
    credibleRange: { low: logRatio(Math.min(...answers)), high: logRatio(Math.max(...answers)) }
  };
}
function robustZ(witnesses) {
  if (witnesses.length < fewestForSpread2) return null;
  const deficits = witnesses.map(({ deficit }) => deficit);
  const floor = median(witnesses.map(({ deficitStandardError }) => deficitStandardError));
  const spread = Math.max(consistency2 * medianAbsoluteDeviation(deficits), floor);
  return spread === 0 ? null : median(deficits) / spread;
}
function slowestShare({ baseline, claims }, counted) {
  const common = [...claims.keys()].filter((name2) => counted.every(({ means }) => means.has(name2)));
  if (common.length === 0) return null;
  const slowest = common.filter(
    (name2) => counted.every(({ means }) => (means.get(name2) ?? 0) < (baseline.means.get(name2) ?? 0))
  );
  return { share: slowest.length / common.length, chance: 1 / (counted.length + 1), benchmarks: common.length };
}

// src/trust/sort-findings.ts
var severities = ["error", "warning", "info"];
function sortFindings(findings) {
  return findings.toSorted(
    (a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity) || findingCodes.indexOf(a.code) - findingCodes.indexOf(b.code) || inOrder(a.subject, b.subject) || inOrder(a.message, b.message)
  );
}
function inOrder(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

// src/trust/thresholds.ts
var defaultThresholds = {
  "environment.unknown/known-share": 0.5,
  "suite.loops/apart": 4,
  "coverage.missing/warning-share": 0.05,
  "coverage.missing/error-share": 0.2,
  "coverage.survivor/p": 0.05,
  "identity.same-file/equal-share": 0.95,
  "identity.same-commit/difference": 0.01,
  "samples.few/warning-count": 5,
  "samples.few/error-count": 3,
  "noise.spread/deviation": 0.1,
  "noise.spread/warning-share": 0.05,
  "noise.asymmetric/variance-ratio": 4,
  "noise.asymmetric/p": 1e-3,
  "noise.asymmetric/warning-share": 0.1,
  "noise.asymmetric/typical-ratio": 1.25,
  "shape.bimodal/explained": 0.8,
  "shape.bimodal/gap": 0.02,
  "shape.bimodal/warning-share": 0.1,
  "drift.within-run/p": 0.01,
  "drift.within-run/warning-share": 0.05,
  "warmup.unfinished/excess": 0.01,
  "warmup.unfinished/p": 1e-3,
  "warmup.unfinished/warning-share": 0.15,
  "timer.coarse/shortest-sample-seconds": 1e-3,
  "timer.coarse/resolution-share": 0.01,
  "timer.coarse/warning-share": 0.05,
  "load.busy/above-median": 2,
  "load.busy/warning-share": 0.05,
  "thermal.throttled/frequency": 0.05,
  "thermal.throttled/degrees": 15,
  "thermal.throttled/limit-degrees": 90,
  "shift.uniform/median": 0.01,
  "shift.uniform/deviations": 1.5,
  "shift.uniform/same-sign": 0.9,
  "sentinel.moved/change": 0.02,
  "geomean.dominated/points": 0.02,
  "geomean.dominated/share": 0.25,
  "age.stale/warning-days": 14,
  "age.stale/error-days": 60,
  "age.stale/commits": 50,
  "reference.flattering/error-deficit": 0.03,
  "reference.flattering/error-proven-deficit": 0.01,
  "reference.flattering/error-explained": 0.5,
  "reference.flattering/error-slowest": 2,
  "reference.flattering/warning-deficit": 0.015,
  "reference.flattering/warning-explained": 0.25,
  "reference.flattering/one-proven-deficit": 0.02,
  "reference.outlier/robust-z": 3,
  "reference.outlier/smallest-deficit": 0.01,
  "reference.inconsistent/standard-errors": 3,
  "history.slow/smallest": 0.01,
  "history.slow/error": 0.05,
  "history.slow/deviations": 3,
  "history.slow/same-way": 0.9,
  "history.fast/smallest": 0.01,
  "history.fast/error": 0.05,
  "history.fast/deviations": 3,
  "history.fast/same-way": 0.9,
  "history.drift/smallest": 0.01,
  "history.drift/smallest-benchmark": 0.03,
  "history.drift/significance": 0.01,
  "history.drift/benchmarks-share": 0.1,
  "history.cherry-picked/standard-errors": 2
};

// src/trust/trust-level.ts
function trustLevelOf(findings, vouchedBy) {
  const own = findings.filter(({ subject }) => subject === "baseline" || subject === "both");
  const weight2 = ({ code: code2, severity }) => {
    if (severity === "info") return "unverified";
    return severity === "error" && !code2.startsWith("input.") ? "unusable" : "suspect";
  };
  const levels2 = own.map(weight2);
  if (levels2.includes("unusable")) return "unusable";
  if (levels2.includes("suspect")) return "suspect";
  return vouchedBy.length > 0 ? "trusted" : "unverified";
}

// src/trust/trust-policy.ts
var defaultWatchedFiles = {
  lockfiles: [
    "package-lock.json",
    "npm-shrinkwrap.json",
    "yarn.lock",
    "pnpm-lock.yaml",
    "bun.lock",
    "bun.lockb",
    "Cargo.lock",
    "go.sum",
    "poetry.lock",
    "uv.lock",
    "pdm.lock",
    "Pipfile.lock",
    "requirements*.txt",
    "Gemfile.lock",
    "composer.lock",
    "gradle.lockfile",
    "packages.lock.json",
    "conan.lock",
    "flake.lock"
  ],
  images: [
    "Dockerfile*",
    "Containerfile*",
    ".devcontainer/**",
    ".github/workflows/*",
    ".tool-versions",
    "rust-toolchain*",
    ".nvmrc",
    ".python-version"
  ],
  benchmarks: ["**/bench/**", "**/benches/**", "**/benchmark/**", "**/benchmarks/**"]
};
var defaultTrustPolicy = {
  rules: [],
  changes: [],
  sentinels: [],
  watchedFiles: defaultWatchedFiles,
  thresholds: {}
};

// src/trust/assess-trust.ts
function assessTrust(evidence, comparison, options, policy = defaultTrustPolicy, gates = null, claim2 = null) {
  const thresholds = { ...defaultThresholds, ...policy.thresholds };
  const references = triangulate(evidence, comparison, options);
  const history = readHistory2(evidence, comparison, options);
  const samples = samplesOf(evidence.baseline, evidence.candidate, comparison);
  const found = [];
  const checks2 = catalogue.map((check) => {
    const earlier = applyRules(found, policy.rules);
    const report = check.run({
      evidence,
      comparison,
      samples,
      references,
      history,
      policy,
      thresholds,
      gates: gates ?? noGates,
      earlier
    });
    if (report.outcome === "finding") found.push(...report.findings);
    return resultOf(check.code, report, policy.rules);
  });
  const findings = sortFindings(applyRules([...evidence.findings, ...found], policy.rules));
  const statedClaim = claim2 === null ? null : holdClaim(claim2, comparison, references);
  const vouchedBy = vouchersOf(checks2, references, history);
  return {
    level: trustLevelOf(findings, vouchedBy),
    findings,
    checks: checks2,
    references: references.results,
    triangulation: references.triangulation,
    credibleRange: references.credibleRange,
    statedClaim,
    vouchedBy,
    sentences: [...referenceSentences(references, comparison), ...statedClaim === null ? [] : [statedClaim.sentence]]
  };
}
var noGates = { geomean: null, memory: null };
function resultOf(code2, report, rules) {
  if (report.outcome === "not-possible") return { code: code2, outcome: report.outcome, reason: report.reason };
  const muted = report.outcome === "finding" ? mutedBy(code2, rules) : void 0;
  return { code: code2, outcome: report.outcome, ...muted === void 0 ? {} : { reason: muted } };
}

// src/verdict/gates.ts
var oneSidedLevel = 0.025;
var mostSessions3 = 50;
function holdThresholds(comparison, thresholds) {
  const [main] = comparison.metrics;
  const memory2 = comparison.metrics.find(({ metric }) => metric.id === "memory");
  const parts = [
    ...suiteGate("geomean", "", main?.suite, thresholds.geomean, "No benchmark could be compared."),
    ...suiteGate(
      "memory",
      "",
      memory2?.suite,
      thresholds.memory,
      "memory-threshold is set, but no memory could be compared; set it to `off` or measure memory on both sides."
    ),
    ...tagGates(main, thresholds),
    ...benchmarkGates(main, thresholds.benchmark)
  ];
  return {
    results: parts.filter((part) => typeof part !== "string"),
    withoutData: parts.filter((part) => typeof part === "string")
  };
}
function suiteGate(scope, name2, answer, threshold, missing) {
  if (threshold === null) return [];
  if (!answer) return [missing];
  const { estimate } = answer;
  const outcome = outcomeOf3(estimate, threshold);
  return [
    {
      scope,
      name: name2,
      threshold,
      outcome,
      ...boundsOf(estimate),
      ...effort(outcome, estimate, threshold, answer.replication)
    }
  ];
}
function tagGates(main, thresholds) {
  const tags = Object.entries(thresholds.tags).sort(([a], [b]) => a < b ? -1 : 1);
  return tags.flatMap(([tag, threshold]) => {
    const answer = main?.tags.find((one) => one.tag === tag)?.suite;
    return suiteGate(
      "tag",
      tag,
      answer,
      threshold,
      `A threshold is set for the tag ${JSON.stringify(tag)}, but no benchmark with it could be compared.`
    );
  });
}
function benchmarkGates(main, threshold) {
  if (threshold === null) return [];
  const compared = (main?.benchmarks ?? []).filter(
    (benchmark) => benchmark.outcome !== "not-comparable"
  );
  if (compared.length === 0) return ["benchmark-threshold is set, but no benchmark could be compared."];
  const adjusted = holm(compared.map(({ estimate }) => probabilityInside(estimate, threshold)));
  return compared.map((benchmark, index) => {
    const { estimate, name: name2 } = benchmark;
    const proven = benchmark.outcome === "slower" && (adjusted[index] ?? 1) < oneSidedLevel;
    const unadjusted = outcomeOf3(estimate, threshold);
    const outcome = proven ? "fail" : unadjusted === "fail" ? "inconclusive" : unadjusted;
    const poorer = benchmark.candidate.units < benchmark.baseline.units ? benchmark.candidate : benchmark.baseline;
    return {
      scope: "benchmark",
      name: name2,
      threshold,
      outcome,
      ...boundsOf(estimate),
      ...effort(outcome, estimate, threshold, poorer)
    };
  });
}
function outcomeOf3({ low, high }, threshold) {
  const limit = -Math.log(threshold);
  if (high < limit) return "fail";
  return low >= limit ? "pass" : "inconclusive";
}
function probabilityInside({ logSpeedup, standardError, degreesOfFreedom }, threshold) {
  const beyond = logSpeedup + Math.log(threshold);
  if (standardError === 0) return beyond < 0 ? 0 : 1;
  return studentCumulative(beyond / standardError, degreesOfFreedom);
}
function boundsOf({ logSpeedup, low, high }) {
  return { speedup: ratioOfLog(logSpeedup), low: ratioOfLog(low), high: ratioOfLog(high) };
}
function effort(outcome, estimate, threshold, { units, unitKind }) {
  if (outcome !== "inconclusive" || estimate.standardError === 0) return { unitsNeeded: null, sessionsNeeded: null };
  const halfWidth = estimate.high - estimate.logSpeedup;
  const distance = Math.abs(estimate.logSpeedup + Math.log(threshold));
  const wanted = estimate.standardError * distance / halfWidth;
  const variance = estimate.standardError ** 2;
  const within = estimate.withinStandardError ** 2;
  const sessions = unitsForStandardError(unitKind === "sessions" ? variance * units : variance, 0, wanted);
  const sessionsNeeded = sessions === null || sessions > mostSessions3 ? null : sessions;
  if (unitKind === "sessions") return { unitsNeeded: sessionsNeeded, sessionsNeeded };
  return { unitsNeeded: unitsForStandardError(within * units, variance - within, wanted), sessionsNeeded };
}

// src/verdict/phrases.ts
function speedupInWords(logSpeedup) {
  const figure = `${Math.exp(Math.abs(logSpeedup)).toFixed(3)}×`;
  if (figure === "1.000×") return figure;
  return `${figure} ${logSpeedup > 0 ? "faster" : "slower"}`;
}
function gainInWords(logSpeedup) {
  return speedupInWords(logSpeedup).replace("faster", "better").replace("slower", "worse");
}
function countOf3(count2, noun) {
  return `${count2} ${noun}${count2 === 1 ? "" : "s"}`;
}
function worseningInWords(ratio2) {
  return `${Number(((ratio2 - 1) * 100).toFixed(2))} %`;
}

// src/verdict/reasons.ts
var namesGiven = 5;
function gateReasons(gates) {
  const outcomes = ["fail", "inconclusive", "pass"];
  return outcomes.flatMap((outcome) => {
    const of = gates.filter((gate) => gate.outcome === outcome);
    const benchmarks = of.filter((gate) => gate.scope === "benchmark");
    return [
      ...of.filter((gate) => gate.scope !== "benchmark").map(suiteReason),
      ...benchmarks.length === 0 ? [] : [benchmarkReason(outcome, benchmarks)]
    ];
  });
}
function suiteReason(gate) {
  const words = gate.scope === "memory" ? gainInWords : speedupInWords;
  const subject = {
    geomean: "The geometric mean",
    memory: "The geometric mean of memory",
    tag: `The geometric mean of the tag ${JSON.stringify(gate.name)}`,
    benchmark: gate.name
  }[gate.scope];
  const [mean2, low, high] = [gate.speedup, gate.low, gate.high].map((bound) => words(Math.log(bound)));
  const limit = `tolerated ${gate.scope === "memory" ? "worsening" : "slowdown"} of ${worseningInWords(gate.threshold)}`;
  const start = `${subject} is ${mean2} (95 % interval ${low} to ${high})`;
  switch (gate.outcome) {
    case "fail":
      return `${start}: wholly beyond the ${limit}.`;
    case "pass":
      return `${start}: wholly inside the ${limit}.`;
    case "inconclusive":
      return `${start}: the interval straddles the ${limit}. ${whatWouldSettle(gate)}`;
  }
}
function whatWouldSettle({ unitsNeeded, sessionsNeeded }) {
  if (unitsNeeded !== null) return `About ${unitsNeeded} processes per benchmark and side would settle it.`;
  if (sessionsNeeded !== null) {
    return `More processes would not settle it, because the noise between sessions decides; about ${sessionsNeeded} sessions per side would.`;
  }
  return "The estimate lies so close to the threshold that no sensible number of runs would settle it.";
}
function benchmarkReason(outcome, gates) {
  const worstFirst = gates.toSorted((a, b) => a.speedup - b.speedup || (a.name < b.name ? -1 : 1));
  const named3 = worstFirst.slice(0, namesGiven).map(({ name: name2, speedup }) => `${JSON.stringify(name2)} (${speedupInWords(Math.log(speedup))})`);
  const more = gates.length > namesGiven ? `, and ${gates.length - namesGiven} more` : "";
  const limit = worseningInWords(gates[0]?.threshold ?? 1);
  const many = countOf3(gates.length, "benchmark");
  switch (outcome) {
    case "fail":
      return `${many} slower by more than the tolerated ${limit}, beyond doubt for so many tested: ${named3.join(", ")}${more}.`;
    case "inconclusive":
      return `${many} might be slower by more than the tolerated ${limit}; more sessions would tell: ${named3.join(", ")}${more}.`;
    case "pass":
      return `${many} not slower by more than the tolerated ${limit}.`;
  }
}
function incompleteReason({ coverage, metrics: [main] }) {
  const causes = (main?.benchmarks ?? []).map((one) => one.outcome === "not-comparable" ? one.cause : null);
  const count2 = (cause) => causes.filter((one) => one === cause).length;
  const parts = [
    [coverage.onlyBaseline.length, "only in the baseline"],
    [coverage.onlyCandidate.length, "only in the candidate"],
    [count2("unusable"), "without usable values"],
    [count2("different"), "of another kind on each side"],
    [count2("untested"), "measured too seldom to be tested"]
  ];
  const told = parts.filter(([number]) => number > 0).map(([number, what]) => `${number} ${what}`);
  if (told.length === 0) return null;
  return `Incomplete: the answer is over ${countOf3(main?.suite?.benchmarks.length ?? 0, "benchmark")}, leaving out ${told.join(", ")}.`;
}
function untrustedReason({ findings }) {
  const causes = findings.filter(({ severity, subject, code: code2 }) => {
    return severity === "error" && (subject === "baseline" || subject === "both") && !code2.startsWith("input.");
  });
  const cause = causes.find(({ code: code2 }) => code2 === "reference.flattering") ?? causes[0];
  return `The baseline is unusable, so no verdict rests on it: ${cause?.message ?? "see the findings."}`;
}

// src/verdict/self-test.ts
var injectedMultiple = 2;
var smallestInjection = 0.01;
function testGate({ candidate, history }, comparison, { thresholds, comparison: options }) {
  const threshold = thresholds.geomean;
  const [main] = comparison.metrics;
  if (threshold === null) return { passed: false, injectedSlowdown: null, smallestSlowdownCaught: null };
  const injectedSlowdown = ratio(1 + Math.max(injectedMultiple * (threshold - 1), smallestInjection));
  if (!main?.suite) return { passed: false, injectedSlowdown, smallestSlowdownCaught: null };
  const original = partOf(candidate, new Set(main.suite.benchmarks), main.metric);
  const environmentDiffers2 = main.sessionNoise.environmentDiffers;
  const slowed = compareSuites(original, slowDown(original, injectedSlowdown), options, { history, environmentDiffers: environmentDiffers2 }).metrics[0]?.suite;
  const [gate] = suiteGate("geomean", "", slowed, threshold, "");
  return {
    passed: typeof gate === "object" && gate.outcome === "fail",
    injectedSlowdown,
    smallestSlowdownCaught: slowed ? smallestCaught(slowed.estimate, threshold) : null
  };
}
function blindGate({ passed, injectedSlowdown, smallestSlowdownCaught }) {
  if (passed || injectedSlowdown === null) return [];
  const caught = smallestSlowdownCaught === null ? "none that could be injected" : worseningInWords(smallestSlowdownCaught);
  return [
    {
      code: "gate.blind",
      severity: "warning",
      subject: "policy",
      message: `The gate is blind: a copy of the candidate made slower by ${worseningInWords(injectedSlowdown)} would not have failed it.`,
      evidence: [`smallest slowdown that would certainly fail: ${caught}`],
      remedy: "Measure more processes or sessions, or raise geomean-threshold to what these measurements can show."
    }
  ];
}
function smallestCaught({ logSpeedup, high }, threshold) {
  return ratio(threshold * Math.exp(high - logSpeedup));
}
function partOf(suite, names, metric) {
  const benchmarks = suite.benchmarks.filter(({ name: name2 }) => names.has(name2)).map((benchmark) => ({
    ...benchmark,
    tags: [],
    series: benchmark.series.filter((series) => series.metric.id === metric.id)
  }));
  return { ...suite, benchmarks };
}
function slowDown(suite, slowdown) {
  return {
    ...suite,
    benchmarks: suite.benchmarks.map((benchmark) => ({
      ...benchmark,
      series: benchmark.series.map((series) => scale(series, slowdown))
    }))
  };
}
function scale(series, slowdown) {
  const factor2 = series.metric.direction === "smaller" ? slowdown : 1 / slowdown;
  if (series.kind === "summary") {
    const { standardDeviation } = series;
    return {
      ...series,
      mean: series.mean * factor2,
      ...standardDeviation === void 0 ? {} : { standardDeviation: standardDeviation * factor2 }
    };
  }
  return {
    ...series,
    sessions: series.sessions.map((session) => ({
      ...session,
      processes: session.processes.map((process2) => ({
        ...process2,
        values: process2.values.map((value2) => value2 * factor2)
      }))
    }))
  };
}

// src/verdict/judge.ts
function judge({ evidence, comparison, trust, policy }) {
  const gates = holdThresholds(comparison, policy.thresholds);
  const anyFailed = gates.results.some((gate) => gate.outcome === "fail");
  const notJudged = whyNotJudged(comparison, gates, anyFailed);
  const kind = kindOf2(trust, gates, anyFailed, notJudged);
  const missing = incompleteReason(comparison);
  const selfTest = testGate(evidence, comparison, policy);
  const failing = [
    notJudged !== null,
    policy.failOn.some((reason) => reason === kind),
    // An unusable baseline makes the verdict untrusted, but must not make a regression harmless.
    anyFailed && policy.failOn.includes("fail"),
    missing !== null && policy.failOn.includes("incomplete")
  ];
  const noGate = gates.results.length === 0 && gates.withoutData.length === 0;
  return {
    kind,
    notJudged,
    gates: gates.results,
    reasons: [
      ...notJudged === null ? [] : [notJudged],
      ...trust.level === "unusable" ? [untrustedReason(trust)] : [],
      ...gateReasons(gates.results),
      ...gates.withoutData.filter((sentence) => sentence !== notJudged),
      ...noGate && notJudged === null ? ["No threshold is set, so nothing was held against one."] : [],
      ...missing === null ? [] : [missing]
    ],
    incomplete: missing !== null,
    failsCheck: failing.includes(true),
    selfTest,
    findings: notJudged === null ? blindGate(selfTest) : [],
    policy
  };
}
function whyNotJudged({ metrics: [main] }, { withoutData }, anyFailed) {
  if (!main?.suite) return "It could not be judged: no benchmark could be compared with the baseline.";
  return anyFailed ? null : withoutData[0] ?? null;
}
function kindOf2(trust, { results }, anyFailed, notJudged) {
  if (trust.level === "unusable") return "untrusted";
  if (anyFailed) return "fail";
  return notJudged !== null || results.some((gate) => gate.outcome === "inconclusive") ? "inconclusive" : "pass";
}

// src/review.ts
function review(evidence, policy) {
  const comparison = compareSuites(evidence.baseline, evidence.candidate, policy.comparison, {
    history: evidence.history,
    environmentDiffers: environmentDiffers(evidence.baseline.environment, evidence.candidate.environment)
  });
  const { thresholds, claim: claim2 } = policy;
  const trust = assessTrust(evidence, comparison, policy.comparison, policy.trust, thresholds, claim2);
  const verdict = judge({ evidence, comparison, trust, policy });
  return { evidence, comparison, trust, verdict, findings: sortFindings([...trust.findings, ...verdict.findings]) };
}
var movesTheSuite = ["kernel", "cpuModel", "cpuConfig"];
function environmentDiffers(baseline, candidate) {
  return movesTheSuite.some(
    (field) => baseline[field] !== void 0 && candidate[field] !== void 0 && baseline[field] !== candidate[field]
  );
}

// src/verdict/policy.ts
var failOnValues = ["fail", "inconclusive", "untrusted", "incomplete"];

// src/settings/settings.ts
var commentModes = ["always", "on-change", "on-failure", "never"];

// src/settings/inputs.ts
var onMissingBaselineValues = ["notice", "fail"];
var inputs = [
  {
    name: "candidate",
    description: "Source of the candidate: the name (or a glob) of an artifact of this workflow run, or a source such as `artifact:NAME@run:ID`.",
    kind: "source",
    required: true
  },
  {
    name: "baseline",
    description: "Source of the baseline. Without it: an artifact of the candidate's name, searched at the merge base, then at its nearest ancestor, then at the latest success on the base branch.",
    kind: "source",
    required: false
  },
  {
    name: "references",
    description: "Further baselines that the candidate is also held against (another compiler, the last release), one `LABEL=SOURCE` per line.",
    kind: "labelled-lines",
    required: false
  },
  {
    name: "history",
    description: "How many earlier baselines to learn noise and drift from; `0` is off.",
    kind: "whole-number",
    required: false,
    default: "8"
  },
  {
    name: "geomean-threshold",
    description: "Largest tolerated worsening of the geometric mean: `2%`, `0.98` and `1.02x` mean the same; `off` for none.",
    kind: "threshold",
    required: false,
    default: "2%"
  },
  {
    name: "benchmark-threshold",
    description: "Largest tolerated worsening of any single benchmark, written like `geomean-threshold`.",
    kind: "threshold",
    required: false,
    default: "off"
  },
  {
    name: "memory-threshold",
    description: "Largest tolerated worsening of the geometric mean of peak memory, written like `geomean-threshold`.",
    kind: "threshold",
    required: false,
    default: "off"
  },
  {
    name: "tag-thresholds",
    description: "Largest tolerated worsening of the geometric mean of the benchmarks with a tag, one `TAG=THRESHOLD` per line.",
    kind: "labelled-lines",
    required: false
  },
  {
    name: "claim",
    description: "The gain that the change claims, e.g. `10%` or `1.10x`; the review says whether it holds.",
    kind: "gain",
    required: false
  },
  {
    name: "exclude-benchmarks",
    description: "Benchmarks left out of the comparison, by exact name, separated by commas or lines; or a JSON list, for names with commas.",
    kind: "names",
    required: false
  },
  {
    name: "fail-on",
    description: "Which verdicts make the step fail: any of `fail`, `inconclusive`, `untrusted`, `incomplete`, separated by commas; or `none`. What could not be judged at all always does.",
    kind: "choices",
    required: false,
    default: "fail",
    choices: failOnValues
  },
  {
    name: "on-missing-baseline",
    description: "What to do when there is no baseline yet: `notice` says so and passes (the first run of a new repository is no error), `fail` fails.",
    kind: "choice",
    required: false,
    default: "notice",
    choices: onMissingBaselineValues
  },
  {
    name: "comment",
    description: "When to write the pull-request comment: `always`, `on-change` (something is faster or slower), `on-failure`, or `never`.",
    kind: "choice",
    required: false,
    default: "always",
    choices: commentModes
  },
  {
    name: "comment-key",
    description: "Name of the comment: one comment is kept up to date per key, so several reviews of one pull request need several keys.",
    kind: "text",
    required: false,
    default: "default"
  },
  {
    name: "status",
    description: "Whether to post a commit status on the head commit also: `true` or `false`.",
    kind: "boolean",
    required: false,
    default: "false"
  },
  {
    name: "check-run",
    description: "Whether to post a check run on the head commit also: `true` or `false`.",
    kind: "boolean",
    required: false,
    default: "false"
  },
  {
    name: "report-path",
    description: "Where in the workspace to write the HTML report; nothing is written without it.",
    kind: "path",
    required: false
  },
  {
    name: "json-path",
    description: "Where in the workspace to write the JSON report; nothing is written without it.",
    kind: "path",
    required: false
  },
  {
    name: "config",
    description: "Path of the config file, which may set any of the inputs above by name; an input that is given wins.",
    kind: "path",
    required: false,
    default: ".github/plumbline.yml"
  },
  {
    name: "format",
    description: "Format of the result files, e.g. `pyperf`; `auto` recognises it from the content.",
    kind: "text",
    required: false,
    default: "auto"
  },
  {
    name: "seed",
    description: "Seed of everything random in the review, a whole number: the same seed gives the same report.",
    kind: "whole-number",
    required: false,
    default: "1"
  },
  {
    name: "timeout",
    description: "Longest time the action may take, e.g. `90s`, `10m`, `1h`.",
    kind: "duration",
    required: false,
    default: "10m"
  },
  {
    name: "github-token",
    description: "Token to read artifacts and write the comment with; needs `actions: read`, `contents: read` and `pull-requests: write`.",
    kind: "secret",
    required: false,
    default: "${{ github.token }}"
  }
];

// src/settings/config-file.ts
var notInFiles = ["config", "github-token"];
async function readConfigFile(text2, name2) {
  const { parse: parse2 } = await import("./cli-yaml.mjs");
  let content;
  try {
    content = parse2(text2, { maxAliasCount: 10 });
  } catch (error2) {
    const why = error2 instanceof Error ? error2.message.split("\n")[0] ?? "" : String(error2);
    throw invalid(`${name2} is not YAML: ${why}`, error2);
  }
  if (content === null || content === void 0) return {};
  if (typeof content !== "object" || Array.isArray(content))
    throw invalid(`${name2} is no mapping of input names to values, such as \`geomean-threshold: 3%\`.`);
  const known = inputs.map((input) => input.name).filter((one) => !notInFiles.includes(one));
  const problems = [];
  const texts = Object.entries(content).flatMap(([key, value2]) => {
    if (!known.some((one) => one === key)) {
      const nearest2 = nearestName(key, known);
      problems.push(
        `${name2}: there is no setting ${quoted(key)}.${nearest2 === void 0 ? "" : ` Did you mean \`${nearest2}\`?`}`
      );
      return [];
    }
    const line = textOf3(
      value2,
      inputs.find((input) => input.name === key)
    );
    if (line === null) problems.push(`${name2}: ${key} has a value of another shape than the input takes.`);
    return line === null ? [] : [[key, line]];
  });
  if (problems.length > 0) throw invalid(problems.join("\n"));
  return Object.fromEntries(texts);
}
var invalid = (message, cause) => new PlumblineError(
  "setting-invalid",
  message,
  "Correct the config file; its keys are the names of the inputs in action.yml.",
  cause
);
var isScalar = (value2) => typeof value2 === "string" || typeof value2 === "number" || typeof value2 === "boolean";
function textOf3(value2, input) {
  if (value2 === null) return "";
  if (isScalar(value2)) return String(value2);
  if (Array.isArray(value2) && value2.every(isScalar)) {
    if (input?.kind === "names") return JSON.stringify(value2.map(String));
    return input?.kind === "choices" || input?.kind === "labelled-lines" ? value2.join("\n") : null;
  }
  if (input?.kind !== "labelled-lines" || typeof value2 !== "object") return null;
  const entries = Object.entries(value2);
  return entries.every(([, entry]) => isScalar(entry)) ? entries.map(([key, entry]) => `${key}=${String(entry)}`).join("\n") : null;
}

// src/settings/flags.ts
var reportKinds = ["terminal", "markdown", "json", "html", "pyperf", "bench-runner"];
var colorModes = ["auto", "always", "never"];
var compareFlags = [
  {
    name: "reference",
    value: "LABEL=FILE",
    help: "A further baseline to hold the candidate against (another compiler, the last release).",
    input: "references",
    repeatable: true,
    group: "evidence"
  },
  {
    name: "history",
    value: "FILE...",
    help: "Earlier results of the baseline branch. Takes all words up to the next flag.",
    repeatable: true,
    variadic: true,
    group: "evidence"
  },
  {
    name: "exclude-benchmarks",
    value: "A,B",
    help: "Benchmarks to leave out, by exact name.",
    input: "exclude-benchmarks",
    repeatable: true,
    mayBeEmpty: true,
    group: "evidence"
  },
  {
    name: "format",
    value: "ID",
    help: "Format of the files; auto (the default) recognises it.",
    input: "format",
    group: "evidence"
  },
  {
    name: "geomean-threshold",
    value: "2%",
    help: "Largest tolerated worsening of the geometric mean: 2% (the default), 0.98 and 1.02x mean the same; off for none.",
    input: "geomean-threshold",
    group: "policy"
  },
  {
    name: "benchmark-threshold",
    value: "10%",
    help: "The same for any single benchmark; off by default.",
    input: "benchmark-threshold",
    group: "policy"
  },
  {
    name: "memory-threshold",
    value: "5%",
    help: "The same for peak memory; off by default.",
    input: "memory-threshold",
    group: "policy"
  },
  {
    name: "tag-threshold",
    value: "TAG=2%",
    help: "The same for the benchmarks with a tag.",
    input: "tag-thresholds",
    repeatable: true,
    group: "policy"
  },
  {
    name: "claim",
    value: "10%",
    help: "The gain that the change claims; the review says whether it holds.",
    input: "claim",
    group: "policy"
  },
  {
    name: "fail-on",
    value: "WORDS",
    help: "Which verdicts fail: fail (the default), inconclusive, untrusted, incomplete, separated by commas; or none.",
    input: "fail-on",
    group: "policy"
  },
  {
    name: "config",
    value: "FILE",
    help: "YAML file that sets inputs by name, e.g. `geomean-threshold: 3%`; flags win over it.",
    input: "config",
    group: "policy"
  },
  {
    name: "advisories",
    value: "off",
    help: "Do not hold the sides against known regressions of toolchains (`plumbline advisories` lists them).",
    choices: ["off"],
    group: "policy"
  },
  {
    name: "seed",
    value: "N",
    help: "Seed of everything random; the same seed gives the same report. Default 1.",
    input: "seed",
    group: "policy"
  },
  {
    name: "report",
    value: "KIND",
    help: "terminal (the default), markdown (the comment), json, html, pyperf (what `pyperf compare_to -G --table` prints) or bench-runner.",
    choices: reportKinds,
    group: "report"
  },
  { name: "json", help: "Short for --report json.", group: "report" },
  {
    name: "output",
    short: "o",
    value: "FILE",
    help: "Write the report there instead of printing it.",
    group: "report"
  },
  {
    name: "base",
    value: "NAME",
    help: "What the bench-runner report calls the baseline. Default: base.",
    group: "report"
  },
  {
    name: "color",
    value: "WHEN",
    help: "auto (the default: on a terminal; NO_COLOR and FORCE_COLOR are honoured), always or never.",
    choices: colorModes,
    group: "report"
  },
  {
    name: "width",
    value: "N",
    help: "Columns of the terminal report. Default: the terminal's, else 100.",
    group: "report"
  },
  { name: "help", short: "h", help: "Print this.", group: "other" },
  { name: "version", help: "Print the version.", group: "other" }
];

// src/comparison/comparison.ts
var defaultComparisonOptions = {
  significance: 0.05,
  smallestEffect: 0.01,
  equivalenceMargin: 0.02,
  excludedBenchmarks: []
};

// src/verdict/threshold.ts
var plainNumber = /^(\d{1,6}(?:\.\d{0,9})?|\.\d{1,9})\s*(%|x|×)?$/i;
var doubtful = 2;
function parseThreshold(text2) {
  const trimmed = text2.trim();
  if (trimmed.toLowerCase() === "off") return { ok: true, value: null };
  const examples = "Write the largest tolerated worsening, e.g. `2%`, `1.02x` or `0.98`, or `off`.";
  const refuse2 = (why) => ({ ok: false, complaint: `${quoted2(text2)} ${why}. ${examples}` });
  const number = readNumber(trimmed);
  if (number === null) return refuse2("is no percentage and no ratio");
  const { value: value2, unit } = number;
  if (unit === "%") return { ok: true, value: worsening(value2 / 100) };
  if (value2 === 0) return refuse2("would be a ratio of zero; `0%` tolerates nothing");
  if (unit === "" && value2 >= doubtful) return refuse2(doubt(trimmed));
  return { ok: true, value: worsening(Math.abs(value2 - 1)) };
}
function parsePercentClaim(text2) {
  const trimmed = text2.trim();
  const refuse2 = (why) => ({ ok: false, complaint: `${quoted2(text2)} ${why}. Write the gain, e.g. \`10%\` or \`1.1x\`.` });
  const number = readNumber(trimmed);
  if (number === null) return refuse2("is no percentage and no ratio");
  const { value: value2, unit } = number;
  if (unit === "" && value2 >= doubtful) return refuse2(doubt(trimmed));
  const gain = unit === "%" ? value2 / 100 : value2 - 1;
  return gain > 0 ? { ok: true, value: worsening(gain) } : refuse2("is no gain: a claim is more than 0% or 1x");
}
function readNumber(text2) {
  const match = plainNumber.exec(text2);
  if (match?.[1] === void 0) return null;
  const unit = match[2] === "%" ? "%" : match[2] === void 0 ? "" : "x";
  return { value: Number(match[1]), unit };
}
function worsening(share) {
  return ratio(Number((1 + share).toFixed(12)));
}
function doubt(text2) {
  return `could be ${text2}% or ${text2}x`;
}
function quoted2(text2) {
  return JSON.stringify(text2.length > 60 ? `${text2.slice(0, 59)}…` : text2);
}

// src/settings/settings-reader.ts
var SettingsReader = class {
  problems = [];
  values;
  called;
  constructor(values, called) {
    this.values = values;
    this.called = called;
    const known = inputs.map((input) => input.name);
    for (const name2 of Object.keys(values)) {
      if (known.some((one) => one === name2)) continue;
      const nearest2 = nearestName(name2, known);
      this.problems.push(
        `there is no setting ${quoted(name2)}.${nearest2 === void 0 ? "" : ` Did you mean \`${nearest2}\`?`}`
      );
    }
  }
  /** The input's text, trimmed; its default when absent or blank; null without either. */
  optional(name2) {
    const given2 = Object.hasOwn(this.values, name2) ? (this.values[name2] ?? "").trim() : "";
    if (given2 !== "") return given2;
    const input = inputs.find((one) => one.name === name2);
    return input?.default ?? null;
  }
  /** The text of an input that is required or has a default. */
  text(name2) {
    const text2 = this.optional(name2);
    if (text2 === null) this.complain(name2, "is required and was not given.");
    return text2 ?? "";
  }
  /** The input's value as `read` reads it, or null when nothing was said and there is no default. */
  value(name2, read2) {
    const text2 = this.optional(name2);
    if (text2 === null) return null;
    const reading = read2(text2);
    if (reading.ok) return reading.value;
    this.complain(name2, reading.complaint);
    return null;
  }
  /** Notes a complaint about an input: a sentence part that can follow `name: `. */
  complain(name2, complaint) {
    this.problems.push(`${this.called(name2)}: ${complaint}`);
  }
  /** Throws PlumblineError `setting-invalid` when there was any complaint. */
  throwIfAnythingIsWrong() {
    const [first, ...others] = this.problems;
    if (first === void 0) return;
    const message = others.length === 0 ? first : [`${this.problems.length} settings cannot be used:`, ...this.problems].join("\n  - ");
    throw new PlumblineError("setting-invalid", message, "Correct what is named and run again.");
  }
};

// src/settings/read-settings.ts
var longestHistory = 100;
var largestSeed = 2 ** 32 - 1;
function readSettings(values, called = (name2) => name2) {
  const reader = new SettingsReader(values, called);
  const settings = {
    candidate: reader.text("candidate"),
    baseline: reader.optional("baseline"),
    references: readReferences(reader),
    history: reader.value("history", (text2) => readWholeNumber(text2, longestHistory)) ?? 0,
    policy: readPolicy(reader),
    comment: reader.value("comment", (text2) => readChoice(text2, commentModes)) ?? "always",
    commentKey: reader.text("comment-key"),
    status: reader.value("status", readBoolean) ?? false,
    checkRun: reader.value("check-run", readBoolean) ?? false,
    reportPath: reader.optional("report-path"),
    jsonPath: reader.optional("json-path"),
    format: reader.value("format", readFormat) ?? "auto",
    timeoutSeconds: reader.value("timeout", readDuration) ?? 0
  };
  reader.throwIfAnythingIsWrong();
  return settings;
}
function readReferences(reader) {
  const lines = reader.value("references", (text2) => readLabelledLines(text2, "clang-18=bench-clang-18")) ?? [];
  return lines.map(({ label, text: text2 }) => ({ label, source: text2 }));
}
function readPolicy(reader) {
  return {
    thresholds: readThresholds(reader),
    failOn: reader.value("fail-on", (text2) => readChoices(text2, failOnValues)) ?? [],
    claim: reader.value("claim", parsePercentClaim),
    onMissingBaseline: reader.value("on-missing-baseline", (text2) => readChoice(text2, onMissingBaselineValues)) ?? "notice",
    comparison: {
      ...defaultComparisonOptions,
      excludedBenchmarks: reader.value("exclude-benchmarks", readNames) ?? []
    },
    seed: reader.value("seed", (text2) => readWholeNumber(text2, largestSeed)) ?? 1
  };
}
function readThresholds(reader) {
  const tags = [];
  for (const { label, text: text2 } of reader.value("tag-thresholds", (lines) => readLabelledLines(lines, "gc=2%")) ?? []) {
    const reading = parseThreshold(text2);
    if (!reading.ok) reader.complain("tag-thresholds", `for the tag ${label}: ${reading.complaint}`);
    else if (reading.value !== null) tags.push([label, reading.value]);
  }
  return {
    geomean: reader.value("geomean-threshold", parseThreshold),
    benchmark: reader.value("benchmark-threshold", parseThreshold),
    memory: reader.value("memory-threshold", parseThreshold),
    tags: Object.fromEntries(tags)
  };
}
function readFormat(text2) {
  return readChoice(text2, formatIds);
}

// src/command-line/arguments.ts
import { parseArgs as parseArgs2 } from "node:util";
function readCompareArguments(words) {
  const { given: given2, files } = splitWords2(words);
  if (given2.has("help")) return "help";
  if (given2.has("version")) return "version";
  const [baseline, candidate, ...otherCandidates] = files;
  if (baseline === void 0 || candidate === void 0) throw missingFiles(files, given2);
  const report = reportOf2(given2);
  if (otherCandidates.length > 0 && report !== "pyperf") throw tooManyFiles(files);
  return {
    baseline,
    candidate,
    otherCandidates,
    references: referencesOf(given2),
    history: given2.get("history") ?? [],
    values: valuesOf(given2),
    advisories: last(given2, "advisories") !== "off",
    config: last(given2, "config"),
    report,
    output: last(given2, "output"),
    base: last(given2, "base") ?? "base",
    color: choiceOf(given2, "color", colorModes) ?? "auto",
    width: widthOf(given2)
  };
}
function splitWords2(words) {
  const flags = compareFlags;
  const options = Object.fromEntries(
    flags.map(({ name: name2, short, value: value2 }) => [
      name2,
      {
        type: value2 === void 0 ? "boolean" : "string",
        ...short === void 0 ? {} : { short }
      }
    ])
  );
  const { tokens: tokens2 } = parseArgs2({ args: [...words], options, strict: false, allowPositionals: true, tokens: true });
  const given2 = /* @__PURE__ */ new Map();
  const files = [];
  let variadic = null;
  for (const token of tokens2) {
    if (token.kind === "positional") (variadic ?? files).push(token.value);
    else variadic = null;
    if (token.kind !== "option") continue;
    const flag = compareFlags.find((one) => one.name === token.name);
    if (flag === void 0) throw unknownOption(token.rawName);
    const value2 = valueOf(flag, token.rawName, token.value, token.inlineValue === true);
    const earlier = given2.get(flag.name);
    if (earlier !== void 0 && !("repeatable" in flag) && "value" in flag)
      throw usageError(`${token.rawName} was given twice.`, "Give it once.");
    const values = [...earlier ?? [], value2];
    given2.set(flag.name, values);
    if ("variadic" in flag && token.inlineValue !== true) variadic = values;
  }
  return { given: given2, files };
}
function valueOf(flag, rawName, value2, inline) {
  if (flag.value === void 0) {
    if (value2 !== void 0) throw usageError(`${rawName} takes no value.`, `Write ${rawName} alone.`);
    return "";
  }
  const swallowed = !inline && value2 !== void 0 && value2.startsWith("-") && value2 !== "-";
  if (value2 === void 0 || value2 === "" && flag.mayBeEmpty !== true || swallowed)
    throw usageError(`${rawName} needs a value.`, `Write ${rawName} ${flag.value}.`);
  if (flag.choices !== void 0) {
    const reading = readChoice(value2, flag.choices);
    if (!reading.ok) throw usageError(`${rawName}: ${reading.complaint}`);
  }
  return value2;
}
function unknownOption(rawName) {
  const nearest2 = nearestName(
    rawName.replace(/^-+/, ""),
    compareFlags.map((flag) => flag.name)
  );
  return usageError(
    `There is no option ${rawName}.`,
    nearest2 === void 0 ? seeHelp : `Did you mean --${nearest2}? ${seeHelp}`
  );
}
function missingFiles(files, given2) {
  const missing = files.length === 0 ? "BASELINE and CANDIDATE are missing." : `CANDIDATE is missing: only ${quoted(files[0] ?? "")} was given.`;
  const swallowed = (given2.get("history")?.length ?? 0) > 1;
  return usageError(
    missing,
    swallowed ? "--history takes every word up to the next option: write BASELINE and CANDIDATE before it." : "Write `plumbline compare baseline.json candidate.json`."
  );
}
function tooManyFiles(files) {
  return usageError(
    `${files.length} files were given, but ${quoted(files[2] ?? "")} and what follows has no place: one BASELINE and one CANDIDATE are compared.`,
    "For several files of one side give a directory or a quoted glob; for further baselines --reference LABEL=FILE; only --report pyperf takes more."
  );
}
var last = (given2, name2) => given2.get(name2)?.at(-1) ?? null;
function choiceOf(given2, name2, choices) {
  const reading = readChoice(last(given2, name2) ?? "", choices);
  return reading.ok ? reading.value : null;
}
function reportOf2(given2) {
  const report = choiceOf(given2, "report", reportKinds);
  if (!given2.has("json")) return report ?? "terminal";
  if (report !== null && report !== "json")
    throw usageError(`--json and --report ${report} ask for two reports.`, "Give one of them.");
  return "json";
}
function referencesOf(given2) {
  const reading = readLabelledLines((given2.get("reference") ?? []).join("\n"), "--reference gcc=gcc.json");
  if (!reading.ok) throw usageError(`--reference: ${reading.complaint}`);
  return reading.value;
}
function valuesOf(given2) {
  const flags = compareFlags;
  return Object.fromEntries(
    flags.flatMap(({ name: name2, input }) => {
      const texts = given2.get(name2);
      const isPlain = input !== void 0 && input !== "references" && input !== "config";
      return isPlain && texts !== void 0 ? [[input, texts.join("\n")]] : [];
    })
  );
}
var widest = 1e4;
function widthOf(given2) {
  const text2 = last(given2, "width");
  if (text2 === null) return null;
  const reading = readWholeNumber(text2, widest);
  if (!reading.ok || reading.value < 40)
    throw usageError(
      `--width: ${quoted(text2)} is not a number of columns from 40 to ${widest}.`,
      "Write e.g. --width 100."
    );
  return reading.value;
}

// src/command-line/evidence.ts
async function gatherEvidence(request, settings) {
  refuseStandardInputTwice(request);
  const baseline = await side(request.baseline, "baseline", settings);
  const candidate = await side(request.candidate, "candidate", settings);
  const others = [];
  for (const named3 of request.otherCandidates) others.push(await side(named3, "candidate", settings));
  const references = [];
  for (const { label, text: text2 } of request.references) {
    const read2 = await side(text2, `reference ${label}`, settings, label);
    references.push({ label, suite: read2.suite, side: read2 });
  }
  const history = await historyOf(request.history, settings);
  const evidenceFor = (judged2) => {
    const sides = [baseline, judged2, ...references.map((reference) => reference.side), ...history];
    return {
      baseline: baseline.suite,
      candidate: judged2.suite,
      references: references.map(({ label, suite }) => ({ label, suite })),
      history: history.map(({ suite }) => suite),
      findings: sides.flatMap(({ findings }) => findings),
      notes: sides.flatMap(({ notes }) => notes)
    };
  };
  return [evidenceFor(candidate), ...others.map(evidenceFor)];
}
async function side(named3, subject, settings, label) {
  const { files, chosen, label: together } = await findFiles(named3, subject);
  const known = label ?? together;
  return readSide(files, { format: settings.format, subject, chosen, ...known === null ? {} : { label: known } });
}
async function historyOf(named3, settings) {
  const sides = [];
  for (const name2 of named3) {
    const { files, chosen } = await findFiles(name2, "history");
    const options = { format: settings.format, subject: "history", chosen };
    sides.push(...readEach(files, options));
  }
  const time = ({ suite }) => suite.provenance.measuredAt ?? "";
  if (sides.some((one) => time(one) === "")) return sides;
  return sides.toSorted((one, two) => time(one) < time(two) ? -1 : time(one) > time(two) ? 1 : 0);
}
function refuseStandardInputTwice(request) {
  const named3 = [
    request.baseline,
    request.candidate,
    ...request.otherCandidates,
    ...request.references.map(({ text: text2 }) => text2),
    ...request.history
  ];
  if (named3.filter((name2) => name2 === "-").length < 2) return;
  throw new PlumblineError(
    "usage",
    "Standard input (-) was given twice, and it can be read once only.",
    "Give a file for all but one."
  );
}

// src/command-line/exit-code.ts
function exitCodeOf(verdict) {
  if (!verdict.failsCheck) return 0;
  if (verdict.notJudged !== null) return 2;
  switch (verdict.kind) {
    case "fail":
    case "pass":
      return 1;
    case "inconclusive":
    case "untrusted":
      return 2;
  }
}

// src/command-line/help.ts
var commands = [
  { name: "compare", help: "Compare the results of a candidate with those of a baseline." },
  { name: "advisories", help: "List known regressions of toolchains, or hold result files against them." },
  { name: "help", help: "Print the help of a command." }
];
function generalHelp() {
  return `Plumbline: is it faster, and faster than what?

Usage: plumbline COMMAND [OPTIONS]

Commands:
${rows(commands.map(({ name: name2, help }) => [name2, help]))}

Options:
${rows([
    ["-h, --help", "Print this; after a command, the help of that command."],
    ["--version", "Print the version."]
  ])}

Start with two result files, measured before and after a change:
  plumbline compare baseline.json candidate.json

\`plumbline compare --help\` shows all its options, with examples.
`;
}
function commandHelp(command) {
  if (command === void 0 || command === "help") return generalHelp();
  if (command === "compare") return compareHelp();
  if (command === "advisories") return advisoriesHelp;
  throw unknownCommand(command, []);
}
function unknownCommand(command, rest) {
  const names = commands.map(({ name: name2 }) => name2);
  const exist = `The commands are: ${names.join(", ")}. Run \`plumbline --help\`.`;
  if (command.startsWith("-"))
    return usageError(`There is no option ${command} before a command.`, `Options come after the command. ${exist}`);
  const nearest2 = nearestName(command, names);
  const isFile = /[./\\]/.test(command) && nearest2 === void 0;
  if (isFile)
    return usageError(
      `${quoted(command)} is no command.`,
      `Write \`plumbline compare ${[command, ...rest].join(" ")}\`.`
    );
  return usageError(
    `There is no command ${quoted(command)}.`,
    nearest2 === void 0 ? exist : `Did you mean ${nearest2}? ${exist}`
  );
}
var groupTitles = [
  ["evidence", "What to compare"],
  ["policy", "What to tolerate"],
  ["report", "What to print"],
  ["other", "Other"]
];
function compareHelp() {
  const flags = compareFlags;
  const groups = groupTitles.map(
    ([group, title]) => `${title}:
${rows(flags.filter((flag) => flag.group === group).map((flag) => [usageOf(flag), helpOf(flag)]))}`
  );
  return `Compares the benchmark results of a candidate with those of a baseline: per benchmark and over the suite (the
geometric mean, with its 95 % interval), whether the baseline can be believed, and whether the change stays within
the thresholds.

Usage: plumbline compare BASELINE CANDIDATE [OPTIONS]

BASELINE and CANDIDATE are result files (plain or gzip), directories, quoted globs, or - for standard input. Several
files for one side are merged: those with the same benchmarks as further sessions, those with others as shards.
Formats: pyperf.

Examples:
  plumbline compare baseline.json candidate.json
  plumbline compare baseline.json candidate.json --geomean-threshold 5% --benchmark-threshold 20%
  plumbline compare clang19.json tail-call.json --reference clang18=clang18.json --reference gcc=gcc.json
  plumbline compare main/ 'results/*.json.gz' --history earlier/*.json --report html --output report.html
  plumbline compare a.json b.json c.json --report pyperf

${groups.join("\n\n")}

Exit codes:
${rows([
    ["0", "Within the thresholds, or nothing that --fail-on names."],
    ["1", "The gate failed: worse than a threshold tolerates, or incomplete where --fail-on says so."],
    ["2", "It could not be judged: a file that cannot be read, nothing in common, or a verdict that --fail-on names."],
    ["64", "Wrong usage: an unknown option, a missing file name, a value that cannot be read."]
  ])}
`;
}
function usageOf(flag) {
  const long = `${flag.short === void 0 ? "" : `-${flag.short}, `}--${flag.name}`;
  return flag.value === void 0 ? long : `${long} ${flag.value}`;
}
var helpOf = (flag) => flag.repeatable === true && flag.variadic !== true ? `${flag.help} May be repeated.` : flag.help;
var helpWidth = 80;
function rows(pairs) {
  const first = Math.max(...pairs.map(([name2]) => name2.length));
  const indent = " ".repeat(first + 4);
  return pairs.map(([name2, text2]) => `  ${name2.padEnd(first)}  ${wrapped(text2, helpWidth - indent.length).join(`
${indent}`)}`).join("\n");
}
function wrapped(text2, width) {
  const lines = [];
  for (const word of text2.split(" ")) {
    const last2 = lines.at(-1);
    if (last2 !== void 0 && last2.length + 1 + word.length <= width) lines[lines.length - 1] = `${last2} ${word}`;
    else lines.push(word);
  }
  return lines;
}

// src/command-line/render-report.ts
var import_picocolors = __toESM(require_picocolors(), 1);

// src/comparison/exact-mean.ts
function exactMean(values) {
  const count2 = values.length;
  let sum2 = 0;
  let lost = 0;
  for (let index = 0; index < count2; index += 1) {
    const value2 = values[index] ?? NaN;
    const next = sum2 + value2;
    const added = next - sum2;
    lost += sum2 - (next - added) + (value2 - added);
    sum2 = next;
  }
  const quotient = (sum2 + lost) / count2;
  const product = quotient * count2;
  if (!(Math.abs(product) < largestSplit)) return quotient;
  const missed = sum2 - product - productError(quotient, count2, product) + lost;
  return quotient + missed / count2;
}
var splitter = 134217729;
var largestSplit = Number.MAX_VALUE / splitter;
function productError(a, b, product) {
  const aHigh = upperHalf(a);
  const bHigh = upperHalf(b);
  const aLow = a - aHigh;
  const bLow = b - bHigh;
  return aLow * bLow - (product - aHigh * bHigh - aLow * bHigh - aHigh * bLow);
}
function upperHalf(value2) {
  const scaled3 = splitter * value2;
  return scaled3 - (scaled3 - value2);
}

// src/comparison/pyperf-method.ts
function pyperfValues(benchmark) {
  const main = benchmark.series[0];
  if (main?.kind !== "samples") return [];
  return flatValues(main);
}
function commonBenchmarks(suites) {
  const measured = suites.map((suite) => new Set(suite.benchmarks.filter(hasValues).map((one) => one.name)));
  const [first] = suites;
  if (first === void 0) return [];
  return first.benchmarks.map((one) => one.name).filter((name2) => measured.every((names) => names.has(name2)));
}
function hasValues(benchmark) {
  const main = benchmark.series[0];
  if (main?.kind !== "samples") return false;
  return main.sessions.some((session) => session.processes.some((process2) => process2.values.length > 0));
}
var pyperfSample = (values) => ({ values, mean: exactMean(values) });
function pyperfCompare(baseline, candidate) {
  return {
    normalizedMean: candidate.mean / baseline.mean,
    significant: pyperfSignificant(baseline, candidate)
  };
}
function pyperfSignificant(baseline, candidate) {
  const count2 = baseline.values.length;
  if (count2 !== candidate.values.length || count2 <= 1) return true;
  const t = pooledT(baseline, candidate);
  return Number.isFinite(t) ? reachesCriticalValue(t, count2) : true;
}
function reachesCriticalValue(t, count2) {
  return Math.abs(t) >= criticalValue95(2 * count2 - 2);
}
function pooledT(first, second) {
  const count2 = first.values.length;
  const variance = (squaresAroundMean(first) + squaresAroundMean(second)) / (2 * count2 - 2);
  return (first.mean - second.mean) / Math.sqrt(variance / count2 * 2);
}
function squaresAroundMean({ values, mean: mean2 }) {
  let sum2 = 0;
  for (const value2 of values) sum2 += (value2 - mean2) * (value2 - mean2);
  return sum2;
}
var criticalValues = [
  0,
  12.706,
  4.303,
  3.182,
  2.776,
  2.571,
  2.447,
  2.365,
  2.306,
  2.262,
  2.228,
  2.201,
  2.179,
  2.16,
  2.145,
  2.131,
  2.12,
  2.11,
  2.101,
  2.093,
  2.086,
  2.08,
  2.074,
  2.069,
  2.064,
  2.06,
  2.056,
  2.052,
  2.048,
  2.045,
  2.042
];
var criticalSteps = [
  [200, 1.96],
  [100, 1.984],
  [80, 1.99],
  [60, 2],
  [50, 2.009],
  [40, 2.021],
  [31, 2.042]
];
function criticalValue95(degreesOfFreedom) {
  const step = criticalSteps.find(([from]) => degreesOfFreedom >= from);
  return step?.[1] ?? criticalValues[degreesOfFreedom] ?? NaN;
}
function pyperfGeometricMean(ratios) {
  return Math.exp(exactMean(ratios.map(Math.log)));
}

// src/comparison/bench-runner-hpt.ts
var smallestCount = 12;
var largestHundredths = 1e3;
function benchRunnerHpt(baseline, candidate, excluded) {
  const candidates = new Map(candidate.benchmarks.map((benchmark) => [benchmark.name, benchmark]));
  const baselineMedians = [];
  const candidateMedians = [];
  for (const benchmark of baseline.benchmarks) {
    const other = candidates.get(benchmark.name);
    if (other === void 0 || excluded.has(benchmark.name)) continue;
    const row2 = Float64Array.from(pyperfValues(other).concat(pyperfValues(benchmark)));
    const half = Math.floor(row2.length / 2);
    if (half < smallestCount) return { kind: "unavailable", benchmark: benchmark.name, values: half };
    candidateMedians.push(median2(row2.subarray(0, half)));
    baselineMedians.push(median2(row2.subarray(half)));
  }
  return figures(baselineMedians, candidateMedians);
}
function figures(baseline, candidate) {
  const signedRank = new SignedRank(baseline, candidate);
  const { slow, isFaster } = signedRank.at(1);
  const direction = isFaster ? "faster" : "slow";
  const levels2 = [90, 95, 99].map((percent2) => {
    const holds = (hundredths) => {
      const factor2 = hundredths / 100;
      const reliability = isFaster ? 1 - signedRank.at(factor2).slow : signedRank.at(1 / factor2).slow;
      return reliability >= percent2 / 100;
    };
    return { percent: percent2, factor: largestFactor(holds) };
  });
  return { kind: "figures", direction, reliability: isFaster ? 1 - slow : slow, levels: levels2 };
}
function largestFactor(holds) {
  let hundredths = 100;
  for (const step of [100, 10, 1]) {
    while (hundredths < largestHundredths && holds(hundredths + step)) hundredths += step;
    if (hundredths >= largestHundredths) return null;
  }
  return hundredths / 100;
}
var SignedRank = class {
  baseline;
  candidate;
  differences;
  sizes;
  constructor(baseline, candidate) {
    this.baseline = baseline;
    this.candidate = candidate;
    this.differences = new Float64Array(baseline.length);
    this.sizes = new Float64Array(baseline.length);
  }
  /**
   * With the candidate's medians multiplied by `factor`: Φ(z) of z = (W⁺ − n(n+1)/4) / √(n(n+1)(2n+1)/24), where W⁺
   * sums the mid-ranks of |difference| at which the candidate is slower, ranks of zeros being shared half and half.
   */
  at(factor2) {
    const { differences, sizes } = this;
    const count2 = differences.length;
    for (let index = 0; index < count2; index += 1) {
      const difference = (this.candidate[index] ?? 0) * factor2 - (this.baseline[index] ?? 0);
      differences[index] = difference;
      sizes[index] = Math.abs(difference);
    }
    sizes.sort();
    let slower = 0;
    for (const difference of differences) {
      if (difference > 0) slower += midRank(sizes, difference);
      else if (difference === 0) slower += midRank(sizes, 0) / 2;
    }
    const total = count2 * (count2 + 1) / 2;
    const deviation = Math.sqrt(count2 * (count2 + 1) * (2 * count2 + 1) / 24);
    return { slow: normalCumulative((slower - total / 2) / deviation), isFaster: slower < total - slower };
  }
};
function midRank(sorted, value2) {
  const below = countBelow(sorted, (other) => other < value2);
  const notAbove = countBelow(sorted, (other) => other <= value2);
  return (below + 1 + notAbove) / 2;
}
function countBelow(sorted, holds) {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = low + high >>> 1;
    if (holds(sorted[middle] ?? NaN)) low = middle + 1;
    else high = middle;
  }
  return low;
}
function median2(values) {
  values.sort();
  const middle = Math.floor(values.length / 2);
  const upper = values[middle] ?? NaN;
  return values.length % 2 === 1 ? upper : ((values[middle - 1] ?? NaN) + upper) / 2;
}

// src/comparison/bench-runner-method.ts
function benchRunnerSummary(baseline, candidate, excluded) {
  return {
    geometricMean: geometricMean(timings(baseline, excluded), timings(candidate, excluded)),
    memoryChange: isWindows(candidate) ? null : memoryChange(memory(baseline, excluded), memory(candidate, excluded))
  };
}
function geometricMean(baseline, candidate) {
  const all = contributions(baseline, candidate);
  if (all.length === 0) return null;
  const product = all.reduce((soFar, contribution2) => soFar * (contribution2 ?? 1), 1);
  return product ** (1 / all.length);
}
function memoryChange(baseline, candidate) {
  const significant = contributions(candidate, baseline).filter((contribution2) => contribution2 !== null);
  return significant.length === 0 ? null : pairwiseSum(significant) / significant.length;
}
function contributions(numerators, denominators) {
  const all = [];
  for (const [name2, values] of numerators) {
    const others = denominators.get(name2);
    if (values.length > 0 && others?.length === values.length) all.push(contribution(values, others));
  }
  return all;
}
function contribution(numerators, denominators) {
  if (numerators.length <= 3) return meanRatio(numerators, denominators);
  const t = pooledT(pyperfSample(numerators), pyperfSample(denominators));
  if (!reachesCriticalValue(t, numerators.length)) return null;
  const kept = withoutOutliers(numerators);
  const others = withoutOutliers(denominators).map((value2) => 1 / value2);
  return pairwiseSum(kept) / kept.length * (pairwiseSum(others) / others.length);
}
function meanRatio(numerators, denominators) {
  const ratios = numerators.flatMap((value2) => denominators.map((other) => value2 * (1 / other)));
  ratios.sort((a, b) => a - b);
  return pairwiseSum(ratios) / ratios.length;
}
function withoutOutliers(values) {
  const mean2 = pairwiseSum(values) / values.length;
  const squares = values.map((value2) => (value2 - mean2) * (value2 - mean2));
  const limit = 2 * Math.sqrt(pairwiseSum(squares) / values.length);
  return values.filter((value2) => Math.abs(value2 - mean2) < limit);
}
function pairwiseSum(values, start = 0, count2 = values.length) {
  const at = (offset) => values[start + offset] ?? 0;
  if (count2 > 128) {
    const half = Math.floor(count2 / 2);
    const left = half - half % 8;
    return pairwiseSum(values, start, left) + pairwiseSum(values, start + left, count2 - left);
  }
  let sum2 = 0;
  let done = 0;
  if (count2 >= 8) {
    const lanes = [at(0), at(1), at(2), at(3), at(4), at(5), at(6), at(7)];
    let [a, b, c, d, e, f, g2, h] = lanes;
    for (done = 8; done + 8 <= count2; done += 8) {
      a += at(done);
      b += at(done + 1);
      c += at(done + 2);
      d += at(done + 3);
      e += at(done + 4);
      f += at(done + 5);
      g2 += at(done + 6);
      h += at(done + 7);
    }
    sum2 = a + b + (c + d) + (e + f + (g2 + h));
  }
  for (; done < count2; done += 1) sum2 += at(done);
  return sum2;
}
function timings(suite, excluded) {
  return dataOf(suite, excluded, pyperfValues);
}
function dataOf(suite, excluded, valuesOf2) {
  const data = /* @__PURE__ */ new Map();
  for (const benchmark of suite.benchmarks) {
    if (!excluded.has(benchmark.name)) data.set(benchmark.name, valuesOf2(benchmark));
  }
  return data;
}
function memory(suite, excluded) {
  const scale2 = overstatesMemory2(suite.metadata) ? 1 / 1024 : 1;
  return dataOf(suite, excluded, (benchmark) => {
    const hasOwn = Object.keys(benchmark.metadata).length > 0;
    const whole = peakMemory2(hasOwn ? benchmark.metadata : suite.metadata, scale2);
    if (whole !== null) return [whole];
    const main = benchmark.series[0];
    if (main?.kind !== "samples") return [];
    return main.sessions.flatMap((session) => session.processes).map((process2) => peakMemory2(process2.metadata, scale2)).filter((bytes) => bytes !== null);
  });
}
function peakMemory2(metadata, scale2) {
  const command = numberOf(metadata, "command_max_rss");
  if (command !== void 0 && command !== 0) return command;
  const own = numberOf(metadata, "mem_max_rss");
  return own === void 0 || own === 0 ? null : own * scale2;
}
function overstatesMemory2(metadata) {
  if (!/^(macOS|Darwin)-/.test(textOf(metadata, "platform") ?? "")) return false;
  return isOlderVersion(textOf(metadata, "perf_version") ?? "", [2, 6, 3]);
}
var isWindows = (suite) => /^windows/i.test(textOf(suite.metadata, "platform") ?? "");

// src/report/python-number.ts
function pythonFixed(value2, digits) {
  if (Number.isNaN(value2)) return "nan";
  if (value2 < 0 || Object.is(value2, -0)) return `-${pythonFixed(-value2, digits)}`;
  if (value2 === Infinity) return "inf";
  if (Number.isInteger(value2)) return withPoint(BigInt(value2) * 10n ** BigInt(digits), digits);
  const scaled3 = value2 * 2 ** (digits + 1);
  if (!Number.isInteger(scaled3)) return value2.toFixed(digits);
  const doubled = BigInt(scaled3) * 5n ** BigInt(digits);
  const floor = doubled / 2n;
  const rounded = doubled % 2n === 1n && floor % 2n === 1n ? floor + 1n : floor;
  return withPoint(rounded, digits);
}
function withPoint(count2, digits) {
  const text2 = count2.toString().padStart(digits + 1, "0");
  return digits === 0 ? text2 : `${text2.slice(0, -digits)}.${text2.slice(-digits)}`;
}
function pythonNumberText(value2) {
  if (Number.isNaN(value2)) return "nan";
  if (value2 < 0) return `-${pythonNumberText(-value2)}`;
  if (value2 === Infinity) return "inf";
  if (Number.isInteger(value2)) return BigInt(value2).toString();
  const [mantissa = "", exponentText = "0"] = value2.toExponential().split("e");
  const exponent = Number(exponentText);
  if (exponent >= -4) return plainDecimal(mantissa.replace(".", ""), exponent);
  return `${mantissa}e-${String(-exponent).padStart(2, "0")}`;
}
function plainDecimal(digits, exponent) {
  if (exponent < 0) return `0.${"0".repeat(-exponent - 1)}${digits}`;
  return `${digits.slice(0, exponent + 1)}.${digits.slice(exponent + 1)}`;
}

// src/report/pyperf-number.ts
function pyperfValue(value2, unit) {
  if (unit === "second") return pyperfTime(value2);
  if (unit === "byte") return pyperfSize(value2);
  return unit === "integer" ? pyperfCount(value2) : `${pythonNumberText(value2)} ${unit}`;
}
function pyperfChange(normalizedMean2) {
  if (normalizedMean2 === 1) return "no change";
  if (normalizedMean2 < 1) return `${pythonFixed(1 / normalizedMean2, 2)}x faster`;
  return `${pythonFixed(normalizedMean2, 2)}x slower`;
}
var decades = [100, 10, 1, 0.1, 0.01, 1e-3, 1e-4, 1e-5, 1e-6, 1e-7, 1e-8, 1e-9];
var timeUnits = [
  { name: "sec", factor: 1 },
  { name: "ms", factor: 1e3 },
  { name: "us", factor: 1e6 },
  { name: "ns", factor: 1e9 }
];
function pyperfTime(seconds) {
  const found = decades.findIndex((decade) => seconds >= decade);
  const exponent = found < 0 ? -9 : 2 - found;
  const unit = timeUnits[exponent < 0 ? -Math.floor(exponent / 3) : 0] ?? timeUnits[3];
  const digits = 2 - (exponent - 3 * Math.floor(exponent / 3));
  return `${pythonFixed(seconds * unit.factor, digits)} ${unit.name}`;
}
var kibibyte = 1024;
var mebibyte = 1024 * 1024;
function pyperfSize(bytes) {
  if (bytes === 1) return "1 byte";
  if (bytes < 10 * kibibyte) return `${pythonFixed(bytes, 0)} bytes`;
  if (bytes > 10 * mebibyte) return `${pythonFixed(bytes / mebibyte, 1)} MiB`;
  return `${pythonFixed(bytes / kibibyte, 1)} KiB`;
}
function pyperfCount(count2) {
  if (!Number.isInteger(count2)) return pythonNumberText(count2);
  const digits = BigInt(count2).toString();
  if (count2 >= 1e4 && /^\d0+$/.test(digits)) return `10^${digits.length - 1}`;
  const power = Math.log2(count2);
  return count2 > 8192 && Number.isInteger(power) && 2 ** power === count2 ? `2^${power}` : digits;
}

// src/report/pyperf-table.ts
function pyperfTable(head, rows2) {
  const widths = head.map(
    (cell, column) => Math.max(codePoints(cell), ...rows2.map((row2) => codePoints(row2[column] ?? "")))
  );
  const line = (cells) => `|${cells.map((cell, column) => ` ${padded(cell, widths[column] ?? 0)} `).join("|")}|`;
  const rule = widths.map((width, column) => column === 0 ? "-".repeat(width + 2) : `:${"-".repeat(width)}:`);
  return [line(head), `|${rule.join("|")}|`, ...rows2.map(line)];
}
function pyperfTitle(title) {
  return [title, "=".repeat(codePoints(title)), ""];
}
var padded = (cell, width) => cell + " ".repeat(width - codePoints(cell));
var codePoints = (text2) => Array.from(text2).length;

// src/report/pyperf-report.ts
function renderPyperfReport(suites) {
  if (suites.length < 2) return { kind: "failed", error: "ERROR: need at least two benchmark files" };
  const names = commonBenchmarks(suites);
  if (names.length === 0) return { kind: "failed", error: "ERROR: Benchmark suites have no benchmark in common" };
  const rows2 = rowsOf(suites, names);
  const lines = [...tables(rows2, columnTitles(suites), suites.length === 2), ...ignoredLines(suites, new Set(names))];
  return { kind: "printed", text: lines.map((line) => `${line}
`).join("") };
}
function rowsOf(suites, names) {
  const [baselines = /* @__PURE__ */ new Map(), ...candidates] = suites.map(
    (suite) => new Map(suite.benchmarks.map((benchmark) => [benchmark.name, benchmark]))
  );
  return names.map((name2) => {
    const baseline = baselines.get(name2);
    const sample = sampleOf(baseline);
    return {
      name: printable2(name2),
      tags: baseline?.tags ?? [],
      baseline: meanText(baseline, sample),
      candidates: candidates.map((suite) => {
        const candidate = suite.get(name2);
        const other = sampleOf(candidate);
        return { text: meanText(candidate, other), comparison: pyperfCompare(sample, other) };
      })
    };
  });
}
var sampleOf = (benchmark) => pyperfSample(benchmark === void 0 ? [] : pyperfValues(benchmark));
var meanText = (benchmark, sample) => pyperfValue(sample.mean, benchmark?.series[0]?.metric.unit ?? "second");
function tables(rows2, titles, sorts) {
  const sorted = sorts ? rows2.toSorted((a, b) => normalizedMean(a) - normalizedMean(b)) : rows2;
  const tags = [...new Set(rows2.flatMap((row2) => row2.tags))].sort(byCodePoint);
  if (tags.length === 0) return section(sorted, titles);
  const parts = tags.map((tag, index) => [
    ...pyperfTitle(`Benchmarks with tag '${printable2(tag)}':`),
    ...section(
      (index === 0 ? rows2 : sorted).filter((row2) => row2.tags.includes(tag)),
      titles
    ),
    ""
  ]);
  return [...parts.flat(), ...pyperfTitle("All benchmarks:"), ...section(sorted, titles)];
}
var normalizedMean = (row2) => row2.candidates[0]?.comparison.normalizedMean ?? NaN;
function section(rows2, titles) {
  const shown2 = rows2.filter((row2) => row2.candidates.some((cell) => cell.comparison.significant));
  const hidden = rows2.filter((row2) => !shown2.includes(row2)).map((row2) => row2.name);
  const body = shown2.map((row2) => [row2.name, row2.baseline, ...row2.candidates.map(cellText)]);
  if (rows2.length > 1 && shown2.length > 0) body.push(["Geometric mean", "(ref)", ...geometricMeans(rows2)]);
  const table = body.length > 0 ? pyperfTable(["Benchmark", ...titles], body) : [];
  if (hidden.length === 0) return table;
  const note = `Benchmark hidden because not significant (${hidden.length}): ${hidden.join(", ")}`;
  return table.length > 0 ? [...table, "", note] : [note];
}
function cellText({ text: text2, comparison }) {
  return comparison.significant ? `${text2}: ${pyperfChange(comparison.normalizedMean)}` : "not significant";
}
function geometricMeans(rows2) {
  const columns = rows2[0]?.candidates ?? [];
  return columns.map((_, column) => {
    const ratios = rows2.map((row2) => row2.candidates[column]?.comparison.normalizedMean ?? NaN);
    return pyperfChange(pyperfGeometricMean(ratios));
  });
}
function ignoredLines(suites, common) {
  return suites.flatMap((suite) => {
    const ignored = suite.benchmarks.map((benchmark) => benchmark.name).filter((name2) => !common.has(name2));
    if (ignored.length === 0) return [];
    const names = ignored.sort(byCodePoint).map(printable2).join(", ");
    return [`Ignored benchmarks (${ignored.length}) of ${printable2(fileNameOf(suite))}: ${names}`];
  });
}
function columnTitles(suites) {
  const paths = suites.map(fileNameOf);
  const bases = paths.map((path) => path.slice(path.lastIndexOf("/") + 1));
  if (hasDoubles(bases)) return paths.map(printable2);
  const stems = bases.map(withoutExtension);
  return (hasDoubles(stems) ? bases : stems).map(printable2);
}
var hasDoubles = (names) => new Set(names).size < names.length;
function withoutExtension(base) {
  const stem = base.replace(/(?<=[^.].*)\.[^.]*$/, "");
  return stem.endsWith(".json") ? stem.slice(0, -".json".length) : stem;
}
function fileNameOf(suite) {
  const [file, ...others] = suite.provenance.files;
  return file === void 0 || others.length > 0 ? suite.label : file.name;
}
function byCodePoint(first, second) {
  const others = Array.from(second);
  const characters = Array.from(first);
  for (const [index, character] of characters.entries()) {
    const difference = (character.codePointAt(0) ?? 0) - (others[index]?.codePointAt(0) ?? -1);
    if (difference !== 0) return difference;
  }
  return characters.length - others.length;
}
var printable2 = (text2) => text2.replace(/[\u0000-\u001f\u007f-\u009f]/g, "�");

// src/report/bench-runner-report.ts
function renderBenchRunnerReport(baseline, candidate, options = {}) {
  const tables2 = renderPyperfReport([baseline, candidate]);
  if (tables2.kind === "failed") return tables2;
  const excluded = new Set(options.excludedBenchmarks);
  const summary = benchRunnerSummary(baseline, candidate, excluded);
  const hpt = benchRunnerHpt(baseline, candidate, excluded);
  const parts = [
    `# Results vs. ${printable2(options.base ?? "base")}
`,
    ...headerEntries(candidate, summary, hpt).map(([key, value2]) => `- ${key}: ${value2}`),
    "",
    tables2.text,
    `- Geometric mean (including insignificant results): ${geometricMeanText(summary)}
`,
    "# HPT report\n",
    ...hptLines(hpt),
    "",
    "# Memory",
    `- memory change: ${memoryText(summary)}`
  ];
  return { kind: "printed", text: parts.join("\n") };
}
function headerEntries(candidate, summary, hpt) {
  const identity = identityOf(candidate);
  const date = textOf(candidate.metadata, "commit_date")?.slice(0, 10) ?? identity.date;
  return [
    ["fork", printable2(identity.fork)],
    ["ref", printable2(identity.ref)],
    ["machine", printable2(`${systemOf3(candidate)}-${identity.machine}`)],
    ["commit hash", printable2(identity.commit)],
    ["commit date", printable2(date)],
    ["overall geometric mean", geometricMeanText(summary)],
    // Python prints what it has not as None.
    ["HPT reliability", hpt.kind === "figures" ? percentText(hpt.reliability) : "None"],
    ["HPT 99th percentile", percentileText(hpt)],
    ["Memory change", memoryText(summary)]
  ];
}
function geometricMeanText({ geometricMean: geometricMean2 }) {
  if (geometricMean2 === null || geometricMean2 === 1) return "not sig";
  if (geometricMean2 > 1) return `${pythonFixed(geometricMean2, 3)}x faster`;
  return `${pythonFixed(1 + (1 - geometricMean2), 3)}x slower`;
}
var memoryText = ({ memoryChange: memoryChange2 }) => memoryChange2 === null ? "unknown" : `${pythonFixed(memoryChange2, 2)}x`;
var percentText = (share) => `${pythonFixed(share * 100, 2)}%`;
function percentileText(hpt) {
  if (hpt.kind === "unavailable") return "None";
  const factor2 = hpt.levels.find((level2) => level2.percent === 99)?.factor ?? null;
  if (factor2 === null) return "None";
  return `${pythonFixed(factor2, 2)}x ${hpt.direction === "faster" ? "faster" : "slower"}`;
}
function hptLines(hpt) {
  if (hpt.kind === "unavailable") {
    return [`- Not available: ${printable2(hpt.benchmark)} has ${hpt.values} values a side, and HPT needs 12`];
  }
  const change2 = hpt.direction === "faster" ? "speedup" : "slowdown";
  return [
    `- Reliability score: ${percentText(hpt.reliability)} likely to be ${hpt.direction}`,
    ...hpt.levels.flatMap(
      ({ percent: percent2, factor: factor2 }) => factor2 === null ? [] : [`- ${percent2}% likely to have a ${change2} of ${pythonFixed(factor2, 2)}x`]
    )
  ];
}
function identityOf(suite) {
  const stem = (fileNameOf(suite).split("/").at(-1) ?? "").replace(/\.gz$/, "").replace(/\.json$/, "");
  const [prefix, date = "", , machine = "", fork = "", ref = "", , commit] = stem.split("-");
  if (prefix === "bm" && commit !== void 0) {
    const day2 = /^\d{8}$/.test(date) ? `${date.slice(0, 4)}-${date.slice(4, 6)}-${date.slice(6)}` : unknown;
    return { fork: unquoted(fork), ref, machine, commit, date: day2 };
  }
  return identityFromMetadata(suite, stem);
}
var unknown = "<unknown>";
function identityFromMetadata(suite, stem) {
  const text2 = (key) => textOf(suite.metadata, key);
  return {
    fork: text2("commit_fork") ?? "unknown",
    ref: text2("commit_branch") ?? (stem === "" ? suite.label : stem),
    machine: suite.environment.architecture ?? "unknown",
    commit: suite.provenance.commit?.slice(0, 7) ?? "unknown",
    date: unknown
  };
}
function systemOf3(suite) {
  const platform = platformOf(suite.metadata);
  if (platform.startsWith("macos") || platform.startsWith("darwin")) return "darwin";
  return /^(linux|windows)/.exec(platform)?.[0] ?? "unknown";
}
var platformOf = (metadata) => (textOf(metadata, "platform") ?? "").toLowerCase();
function unquoted(text2) {
  try {
    return decodeURIComponent(text2);
  } catch {
    return text2;
  }
}

// src/report/escape.ts
var escapeCharacter = String.fromCharCode(27);
var controlIntroducer = String.fromCharCode(155);
var bell = String.fromCharCode(7);
var ansiSequences = new RegExp(
  `(?:${escapeCharacter}\\[|${controlIntroducer})[0-?]*[ -/]*[@-~]|${escapeCharacter}\\][^${bell}${escapeCharacter}]*(?:${bell}|${escapeCharacter}\\\\)?|${escapeCharacter}[@-_]`,
  "gu"
);
var spaces = /(?:(?!\u{FEFF})\s)+/gu;
var invisible = /[\p{Cc}\p{Cf}\p{Variation_Selector}\u{115F}\u{1160}\u{2800}\u{3164}\u{FFA0}]|\u{034F}|\u{17B4}|\u{17B5}/gu;
var loneSurrogates = new RegExp("\\p{Cs}", "gu");
var stackedMarks = new RegExp("(\\p{M}{2})\\p{M}+", "gu");
var nameLimit = 80;
var proseLimit = 600;
function cleanText(text2) {
  return text2.slice(0, 4 * proseLimit).replace(ansiSequences, "").replace(loneSurrogates, "�").replace(spaces, " ").replace(invisible, "").replace(stackedMarks, "$1").replace(/ {2,}/g, " ").trim();
}
function clip2(text2, limit, where = "end") {
  const characters = Array.from(text2);
  if (characters.length <= limit) return text2;
  if (where === "end") return `${characters.slice(0, limit - 1).join("")}…`;
  const tail2 = Math.floor((limit - 1) / 3);
  return `${characters.slice(0, limit - 1 - tail2).join("")}…${characters.slice(characters.length - tail2).join("")}`;
}
function shownName2(name2, limit = nameLimit) {
  const shown2 = clip2(cleanText(clip2(name2, 4 * limit, "middle")), limit, "middle");
  return shown2 === "" ? "(no name)" : shown2;
}
function markdownCode(name2, limit = nameLimit) {
  return codeSpan(shownName2(name2, limit));
}
function codeSpan(text2) {
  const longestRun = Math.max(0, ...Array.from(text2.matchAll(/`+/g), (match) => match[0].length));
  const fence = "`".repeat(longestRun + 1);
  const padding = text2.startsWith("`") || text2.endsWith("`") ? " " : "";
  return `${fence}${padding}${text2}${padding}${fence}`;
}
var quoted3 = /"(?:[^"\\]|\\.)*"|`[^`]+`/gu;
function proseParts(sentence, limit = proseLimit) {
  const clean = clip2(cleanText(sentence), limit);
  const parts = [];
  let end2 = 0;
  for (const match of clean.matchAll(quoted3)) {
    parts.push({ kind: "words", text: clean.slice(end2, match.index) });
    parts.push({ kind: "name", text: shownName2(unquoted2(match[0])) });
    end2 = match.index + match[0].length;
  }
  parts.push({ kind: "words", text: clean.slice(end2) });
  return parts.filter((part) => part.text !== "");
}
function unquoted2(literal) {
  const inner = literal.slice(1, -1);
  if (literal.startsWith("`")) return inner;
  try {
    return String(JSON.parse(literal));
  } catch {
    return inner;
  }
}
function markdownProse(sentence, limit = proseLimit) {
  return joinMarkdown(
    proseParts(sentence, limit).map((part) => part.kind === "name" ? codeSpan(part.text) : markdownWords(part.text))
  );
}
function joinMarkdown(pieces) {
  let joined4 = "";
  for (const piece of pieces) {
    const touching = joined4.endsWith("`") && piece.startsWith("`");
    joined4 += touching ? ` ${piece}` : piece;
  }
  return joined4;
}
var referring = /@|#\d|\bgh-\d|:\/\/|\bwww\.|\$|^[0-9a-f]{7,40}$/iu;
function markdownWords(text2) {
  const words = text2.split(/( )/u).map((word) => {
    const [, before = "", core = "", after = ""] = /^([("'[]*)(.*?)([)\]"',.;:!?]*)$/u.exec(word) ?? [];
    if (!referring.test(core)) return escapePunctuation(word);
    return `${escapePunctuation(before)}${codeSpan(core)}${escapePunctuation(after)}`;
  });
  return joinMarkdown(words).replace(/^([#+=-])/u, "\\$1").replace(/^(\d+)([.)])(?= |$)/u, "$1\\$2");
}
function escapePunctuation(text2) {
  return text2.replace(/[\\`*_{}[\]<>&~|]/gu, "\\$&");
}
function markdownCell(markdown) {
  return markdown.replace(/(\\*)\|/gu, (_, run2) => `${run2.length % 2 === 0 ? `${run2}\\` : run2}|`);
}
var htmlEntities = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;"
};
function htmlText(text2) {
  return text2.replace(/[&<>"']/gu, (character) => htmlEntities[character] ?? character);
}

// src/report/figures.ts
function directionOf(metric) {
  if (metric.unit === "second") return { better: "faster", worse: "slower" };
  if (metric.unit === "byte") return { better: "smaller", worse: "larger" };
  return { better: "better", worse: "worse" };
}
var decimals = 3;
function speedupText(logSpeedup, direction) {
  const magnitude = magnitudeText(logSpeedup);
  const word = directionWord(logSpeedup, direction);
  return word === "" ? `${magnitude}×` : `${magnitude}× ${word}`;
}
function intervalText(low, high, direction) {
  const words = [directionWord(low, direction), directionWord(high, direction)];
  if (words[0] === words[1] && words[0] === direction.worse) return `${magnitudeText(high)} – ${magnitudeText(low)}`;
  if (words[0] === words[1]) return `${magnitudeText(low)} – ${magnitudeText(high)}`;
  const end2 = (log, word = "") => word === "" ? magnitudeText(log) : `${magnitudeText(log)} ${word}`;
  return `${end2(low, words[0])} – ${end2(high, words[1])}`;
}
function magnitudeText(log) {
  const magnitude = Math.exp(Math.abs(log));
  if (!Number.isFinite(magnitude)) return "∞";
  return magnitude >= 1e6 ? magnitude.toExponential(2) : magnitude.toFixed(decimals);
}
function directionWord(log, direction) {
  if (magnitudeText(log) === 1 .toFixed(decimals)) return "";
  return log > 0 ? direction.better : direction.worse;
}
function percentText2(fraction) {
  return `${percentDigits(fraction)} %`;
}
function chosenPercentText(fraction) {
  return `${percentDigits(fraction).replace(/\.(\d*?)0+$/u, (_, digits) => digits === "" ? "" : `.${digits}`)} %`;
}
function percentDigits(fraction) {
  const percent2 = fraction * 100;
  if (!Number.isFinite(percent2)) return "∞";
  const magnitude = Math.abs(percent2);
  if (magnitude >= 1e6) return percent2.toExponential(1);
  return percent2.toFixed(magnitude >= 9.95 ? 0 : magnitude >= 0.995 ? 1 : 2);
}
var changeText = (log) => percentText2(Math.expm1(log));
var thresholdText = (threshold) => chosenPercentText(threshold - 1);
function valueText(value2, metric) {
  if (!Number.isFinite(value2)) return "–";
  if (metric.unit === "second") return scaled2(value2, timeUnits2);
  if (metric.unit === "byte") return scaled2(value2, byteUnits);
  const number = Math.abs(value2) >= 1e5 ? value2.toExponential(2) : Number(value2.toPrecision(3)).toString();
  return metric.unit === "integer" ? number : `${number} ${clip2(cleanText(metric.unit), 16)}`.trim();
}
var timeUnits2 = [
  { name: "s", size: 1 },
  { name: "ms", size: 1e-3 },
  { name: "µs", size: 1e-6 },
  { name: "ns", size: 1e-9 }
];
var byteUnits = [
  { name: "GiB", size: 2 ** 30 },
  { name: "MiB", size: 2 ** 20 },
  { name: "KiB", size: 2 ** 10 },
  { name: "bytes", size: 1 }
];
function scaled2(value2, units) {
  const magnitude = Math.abs(value2);
  const unit = units.find(({ size }) => magnitude >= size * 0.9995) ?? units.at(-1);
  if (unit === void 0) return String(value2);
  const number = value2 / unit.size;
  const digits = Math.abs(number) >= 99.95 ? 0 : Math.abs(number) >= 9.995 ? 1 : 2;
  const text2 = Math.abs(number) >= 1e6 ? number.toExponential(2) : number.toFixed(unit.name === "bytes" ? 0 : digits);
  return `${text2} ${unit.name}`;
}
function count(number, noun, plural = `${noun}s`) {
  return `${number} ${number === 1 ? noun : plural}`;
}
function ageText(from, to) {
  const hours = (Date.parse(to) - Date.parse(from)) / 36e5;
  if (!Number.isFinite(hours) || hours < 0) return null;
  if (hours < 1) return "less than an hour";
  return hours < 48 ? count(Math.floor(hours), "hour") : count(Math.floor(hours / 24), "day");
}
function probabilityText(value2) {
  if (value2 < 1e-3) return "< 0.001";
  return value2.toFixed(3);
}
function enumerate2(parts) {
  return parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1) ?? ""}`;
}

// src/report/facts.ts
function factsOf3(review2) {
  const { comparison } = review2;
  const main = comparison.metrics[0] ?? null;
  const suite = main?.suite ?? null;
  const { onlyBaseline, onlyCandidate } = comparison.coverage;
  const oneSided = /* @__PURE__ */ new Set([...onlyBaseline, ...onlyCandidate]);
  return {
    main,
    suite,
    direction: directionOf(main?.metric ?? timeMetric),
    movement: movementOf(suite, review2.verdict.policy.comparison.equivalenceMargin),
    ...sideLabels(review2),
    missing: onlyBaseline,
    added: onlyCandidate,
    notComparable: (main?.benchmarks ?? []).filter((benchmark) => benchmark.outcome === "not-comparable").filter((benchmark) => !oneSided.has(benchmark.name)),
    sameCommit: commitOfBoth(review2)
  };
}
function sideLabels({ comparison, evidence }) {
  const { baselineLabel, candidateLabel } = comparison;
  if (baselineLabel !== candidateLabel) return { baselineLabel, candidateLabel };
  const baseline = revisionOf(evidence.baseline);
  const candidate = revisionOf(evidence.candidate);
  if (baseline === candidate) return { baselineLabel, candidateLabel };
  return { baselineLabel: baseline ?? baselineLabel, candidateLabel: candidate ?? candidateLabel };
}
function revisionOf({ provenance: { artifact, branch, commit } }) {
  const sha = (commit ?? artifact?.headSha)?.slice(0, 7);
  const parts = [branch ?? artifact?.headBranch, sha].filter((part) => part !== void 0);
  return parts.length === 0 ? null : parts.join("@");
}
function movementOf(suite, margin) {
  if (suite === null) return "unknown";
  const { low, high } = suite.estimate;
  if (low > 0) return "better";
  if (high < 0) return "worse";
  return Math.max(Math.abs(low), high) <= Math.log1p(margin) ? "unchanged" : "unclear";
}
function commitOfBoth(review2) {
  const baseline = review2.evidence.baseline.provenance.commit;
  const candidate = review2.evidence.candidate.provenance.commit;
  return baseline !== void 0 && baseline !== "" && baseline === candidate ? baseline : null;
}
function isCompared(benchmark) {
  return benchmark.outcome !== "not-comparable";
}
function changedBenchmarks(metric) {
  const strength = (benchmark) => Math.abs(benchmark.estimate.logSpeedup);
  const ofOutcome = (outcome) => metric.benchmarks.filter(isCompared).filter((benchmark) => benchmark.outcome === outcome).sort((first, second) => strength(second) - strength(first));
  return [...ofOutcome("slower"), ...ofOutcome("faster")];
}
function middleOf(numbers) {
  const sorted = [...numbers].sort((first, second) => first - second);
  return sorted[Math.floor(sorted.length / 2)] ?? null;
}

// src/report/forest.ts
var smallestReach = Math.log(1.01);
var outlierFactors = { middle: 3, most: 1.5 };
function forestScale(intervals) {
  const reaches = intervals.map(({ low: low2, high: high2 }) => Math.max(Math.abs(low2), Math.abs(high2))).filter(Number.isFinite);
  const sorted = reaches.sort((first, second) => first - second);
  const reachOf = (share) => sorted[Math.floor((sorted.length - 1) * share)] ?? 0;
  const limit = Math.max(smallestReach, outlierFactors.middle * reachOf(0.5), outlierFactors.most * reachOf(0.9));
  const within = (value2) => Math.min(limit, Math.max(-limit, value2));
  const low = Math.min(-smallestReach, ...intervals.map((interval) => within(interval.low)));
  const high = Math.max(smallestReach, ...intervals.map((interval) => within(interval.high)));
  return { low, high };
}
function positionOn(scale2, log) {
  return (log - scale2.low) / (scale2.high - scale2.low);
}
function drawInterval(interval, scale2, width, gap2 = " ") {
  const column = (log) => Math.round(positionOn(scale2, log) * (width - 1));
  const inside = (at) => Math.min(width - 1, Math.max(0, at));
  const [low, high, zero] = [column(interval.low), column(interval.high), column(0)];
  const cells = new Array(width).fill(gap2);
  for (let at = inside(low); at <= inside(high); at += 1) cells[at] = "─";
  cells[zero] = low < zero && zero < high ? "┼" : "│";
  cells[inside(low)] = edge(low, width) ?? "├";
  cells[inside(high)] = edge(high, width) ?? "┤";
  const estimate = column(interval.estimate);
  if (estimate === inside(estimate)) cells[estimate] = "●";
  return cells.join("");
}
function edge(at, width) {
  if (at < 0) return "◄";
  return at > width - 1 ? "►" : null;
}

// src/report/document.ts
var name = (text2, limit) => limit === void 0 ? { kind: "name", text: text2 } : { kind: "name", text: text2, limit };
var prose = (text2) => ({ kind: "prose", text: text2 });
var strong = (...text2) => ({ kind: "strong", text: text2 });
var lineBreak = { kind: "break" };
var paragraph = (...text2) => ({ kind: "paragraph", text: text2 });
var item = (weight2, ...text2) => ({ cells: [text2], weight: weight2 });
function nameList(names, shown2) {
  const pieces = names.slice(0, shown2).flatMap((text2, index) => index === 0 ? [name(text2)] : [", ", name(text2)]);
  const rest = names.length - shown2;
  return rest > 0 ? [...pieces, ` and ${rest} more`] : pieces;
}
var priorities = {
  allBenchmarks: 0,
  tags: 1,
  otherMetrics: 2,
  environment: 3,
  passedChecks: 4,
  changed: 5,
  checks: 6,
  decision: 7,
  footer: 8,
  claims: 9
};

// src/report/headline.ts
var labelLimit = 40;
var icons = {
  pass: "✅",
  fail: "❌",
  inconclusive: "❔",
  untrusted: "⛔"
};
var verdictWords = {
  pass: "Pass",
  fail: "Fail",
  inconclusive: "Inconclusive",
  untrusted: "Untrusted"
};
function verdictWord({ verdict }) {
  if (verdict.notJudged === null) return verdictWords[verdict.kind];
  return verdict.kind === "untrusted" ? "Untrusted, not judged" : "Not judged";
}
function iconOf(review2, facts) {
  const { kind, notJudged } = review2.verdict;
  if (notJudged !== null) return "❗";
  return kind === "pass" && doubts(review2, facts).length > 0 ? "⚠️" : icons[kind];
}
function headline(review2, facts) {
  const doubted = doubts(review2, facts);
  const but = doubted.length === 0 ? [] : [`, but ${enumerate2(doubted)}`];
  return [...claim(review2, facts), ...but, ...unverified(review2, facts, doubted.length)];
}
function claim(review2, facts) {
  const against = name(facts.baselineLabel, labelLimit);
  if (facts.suite === null) return ["nothing could be compared with ", against];
  if (review2.verdict.notJudged !== null && review2.verdict.kind !== "untrusted")
    return ["could not be judged against ", against];
  const speedup = speedupText(facts.suite.estimate.logSpeedup, facts.direction);
  const measured = speedup.endsWith("×") ? [speedup, " against ", against] : [speedup, " than ", against];
  switch (review2.verdict.kind) {
    case "inconclusive":
      return ["inconclusive, measured ", ...measured];
    case "fail":
      return [...measured, ...beyondThreshold(review2)];
    case "untrusted":
      return measured;
    case "pass":
      return passClaim(review2, facts, measured, against);
  }
}
function passClaim(review2, facts, measured, against) {
  const gated = review2.verdict.policy.thresholds.geomean !== null;
  switch (facts.movement) {
    case "better":
      return measured;
    case "worse":
      return gated ? [...measured, ", within the threshold"] : measured;
    case "unchanged":
      return ["no change against ", against];
    case "unclear":
    case "unknown":
      return ["no clear change against ", against];
  }
}
function beyondThreshold(review2) {
  const failed = review2.verdict.gates.filter((gate) => gate.outcome === "fail");
  if (failed.some((gate) => gate.scope === "geomean")) return [];
  const of = (scope) => failed.filter((gate) => gate.scope === scope).length;
  const parts = [
    ...of("benchmark") > 0 ? [count(of("benchmark"), "benchmark")] : [],
    ...of("tag") > 0 ? [count(of("tag"), "tag")] : [],
    ...of("memory") > 0 ? ["memory"] : []
  ];
  return parts.length === 0 ? [] : [`, ${enumerate2(parts)} beyond the threshold`];
}
function doubts(review2, facts) {
  if (facts.suite === null) return [];
  const { verdict, trust, comparison } = review2;
  const all = comparison.coverage.common.length + facts.missing.length;
  return [
    ...verdict.kind === "untrusted" ? ["that baseline is unusable"] : [],
    ...trust.level === "suspect" ? ["the baseline is suspect"] : [],
    ...facts.missing.length > 0 ? [`${facts.missing.length} of ${count(all, "benchmark")} ${facts.missing.length === 1 ? "is" : "are"} missing`] : [],
    ...facts.notComparable.length > 0 ? [`${count(facts.notComparable.length, "benchmark")} could not be compared`] : [],
    ...verdict.selfTest.passed || verdict.selfTest.injectedSlowdown === null ? [] : ["the gate is blind"]
  ];
}
function unverified(review2, facts, doubted) {
  const plainWin = review2.verdict.kind === "pass" && facts.movement === "better" && doubted === 0;
  return plainWin && review2.trust.level === "unverified" ? [" (baseline unverified)"] : [];
}

// src/report/html-style.ts
var styleSheet = `
:root {
  color-scheme: light dark;
  --ground: #ffffff; --raised: #f6f8fa; --text: #1f2328; --muted: #59636e; --line: #d1d9e0;
  --better: #1a7f37; --worse: #c2151f; --warning: #8a5a00; --accent: #0969da;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #0d1117; --raised: #161b22; --text: #e6edf3; --muted: #9198a1; --line: #30363d;
    --better: #4ac26b; --worse: #ff7b72; --warning: #d9a13b; --accent: #6cb0ff;
  }
}
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 76rem; padding: 1.5rem 1rem 4rem; background: var(--ground); color: var(--text);
  font: 16px/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; }
h1 { font-size: 1.6rem; line-height: 1.3; margin: 0 0 1rem; overflow-wrap: anywhere; }
h2 { font-size: 1.2rem; margin: 2.5rem 0 .75rem; padding-bottom: .3rem; border-bottom: 1px solid var(--line); overflow-wrap: anywhere; }
p, li { max-width: 50rem; overflow-wrap: anywhere; }
a { color: var(--accent); }
code { font: .9em ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace; unicode-bidi: isolate;
  background: var(--raised); padding: .1em .3em; border-radius: 4px; overflow-wrap: anywhere; }
nav ul { list-style: none; display: flex; flex-wrap: wrap; gap: .25rem 1rem; padding: 0; margin: 1rem 0; font-size: .9rem; }
.figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(9.5rem, 1fr)); gap: .75rem; margin: 1.5rem 0; }
.figures div { border: 1px solid var(--line); border-radius: 8px; padding: .6rem .8rem; background: var(--raised); }
.figures dt { color: var(--muted); font-size: .85rem; }
.figures dd { margin: 0; font-size: 1.15rem; font-weight: 600; font-variant-numeric: tabular-nums; }
.figures small { display: block; color: var(--muted); font-size: .8rem; font-weight: 400; }
.alert { border-left: 4px solid var(--accent); background: var(--raised); padding: .5rem 1rem; margin: 1rem 0; border-radius: 0 6px 6px 0; }
.alert.warning { border-color: var(--warning); } .alert.caution { border-color: var(--worse); }
.alert p { margin: .4rem 0; }
.scroll { overflow-x: auto; margin: .75rem 0; }
table { border-collapse: collapse; font-size: .9rem; font-variant-numeric: tabular-nums; min-width: 100%; }
caption { text-align: left; color: var(--muted); font-size: .85rem; padding-bottom: .4rem; }
th, td { padding: .3rem .7rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
thead th { color: var(--muted); font-weight: 600; vertical-align: bottom; background: var(--ground); }
tbody th { font-weight: 400; max-width: 24rem; }
td.right, th.right { text-align: right; white-space: nowrap; }
tbody tr:hover { background: var(--raised); }
svg.forest { display: block; width: 14rem; height: 1.4rem; color: var(--muted); }
svg.forest .zero { stroke: var(--muted); stroke-width: 1; opacity: .6; }
svg.forest .interval { stroke: currentColor; stroke-width: 2; }
svg.forest .estimate, svg.forest .arrow { fill: currentColor; }
svg.forest.faster { color: var(--better); } svg.forest.slower { color: var(--worse); }
footer { margin-top: 3rem; border-top: 1px solid var(--line); color: var(--muted); font-size: .85rem; }
footer p { max-width: none; margin: .4rem 0; }
@media print {
  body { max-width: none; padding: 0; font-size: 10pt; }
  nav { display: none; } .scroll { overflow: visible; } h2 { break-after: avoid; } tr { break-inside: avoid; }
  thead { display: table-header-group; } svg.forest { width: 9rem; }
}
`;

// src/report/inline-terminal.ts
var unchanged = (text2) => text2;
var plainPalette = {
  bold: unchanged,
  dim: unchanged,
  red: unchanged,
  green: unchanged,
  yellow: unchanged
};
function inlineTerminal(text2) {
  return text2.map(pieceTerminal).join("");
}
function pieceTerminal(piece) {
  if (typeof piece === "string") return piece;
  switch (piece.kind) {
    case "name":
      return shownName2(piece.text, piece.limit);
    case "prose":
      return proseParts(piece.text).map((part) => part.kind === "name" ? `“${part.text}”` : part.text).join("");
    case "strong":
      return inlineTerminal(piece.text);
    case "forest":
      return piece.spoken;
    case "link":
      return `${piece.text} (${piece.url})`;
    case "break":
      return " ";
  }
}

// src/report/sections/benchmarks.ts
function changedSection(review2, facts) {
  if (facts.main === null || facts.suite === null) return [];
  const { counts } = facts.suite;
  const { better: better2, worse } = facts.direction;
  const changed3 = counts.faster + counts.slower;
  const title = `${counts.slower} ${worse}, ${counts.faster} ${better2}${changed3 > 1 ? " (strongest first)" : ""}`;
  if (changed3 === 0) return [];
  return [
    {
      kind: "details",
      id: "changed",
      title: [title],
      blocks: changedTable(facts.main, review2, priorities.changed)
    }
  ];
}
function changedTable(metric, review2, priority) {
  const direction = directionOf(metric.metric);
  const changed3 = changedBenchmarks(metric);
  const scale2 = forestScale(changed3.map((benchmark) => benchmark.estimate));
  const table = {
    kind: "table",
    caption: "Changed benchmarks, strongest first",
    columns: [
      { title: "benchmark", align: "left" },
      { title: "change", align: "right" },
      { title: "95 % CI", align: "right" },
      { title: `${direction.worse} ◄ │ ► ${direction.better}`, align: "left" },
      { title: "baseline", align: "right" },
      { title: "candidate", align: "right" },
      { title: "q", align: "right", onlyIn: "html" }
    ],
    rows: changed3.map((benchmark, index) => changedRow(benchmark, -index, metric, scale2)),
    priority,
    noun: "benchmark"
  };
  const reach = `The scale reaches from ${speedupText(logRatio(scale2.low), direction)} to ${speedupText(logRatio(scale2.high), direction)}`;
  const { significance, smallestEffect } = review2.verdict.policy.comparison;
  const rule = `Called changed: false discovery rate q below ${significance}, and a change of at least ${chosenPercentText(smallestEffect)}.`;
  return [table, paragraph(`${reach}; │ is no change against the baseline. ${rule}`)];
}
function changedRow(benchmark, weight2, metric, scale2) {
  const direction = directionOf(metric.metric);
  const { estimate, baseline, candidate } = benchmark;
  return {
    weight: weight2,
    cells: [
      [name(benchmark.name)],
      [speedupText(estimate.logSpeedup, direction)],
      [intervalText(estimate.low, estimate.high, direction)],
      [forestOf(benchmark, direction, scale2)],
      [valueText(baseline.mean, metric.metric)],
      [valueText(candidate.mean, metric.metric)],
      [probabilityText(benchmark.q)]
    ]
  };
}
function forestOf(benchmark, direction, scale2) {
  const { low, high, logSpeedup } = benchmark.estimate;
  const spoken = `${speedupText(logSpeedup, direction)}, 95 % interval ${intervalText(low, high, direction)}`;
  return { kind: "forest", low, high, estimate: logSpeedup, outcome: benchmark.outcome, scale: scale2, spoken };
}
function allBenchmarksSection(facts) {
  const { main } = facts;
  if (main === null || main.benchmarks.length === 0) return [];
  return [
    {
      kind: "details",
      id: "all",
      title: [`All benchmarks (${main.benchmarks.length})`],
      blocks: [allBenchmarksTable(main, facts)]
    }
  ];
}
function allBenchmarksTable(main, facts) {
  const scale2 = forestScale(main.benchmarks.filter(isCompared).map((benchmark) => benchmark.estimate));
  return {
    kind: "table",
    caption: `All benchmarks, ${main.metric.id === "time" ? "time" : "main metric"}: candidate against baseline`,
    columns: [
      { title: "benchmark", align: "left" },
      { title: "baseline", align: "right" },
      { title: "candidate", align: "right" },
      { title: "change", align: "right" },
      { title: "95 % CI", align: "right" },
      { title: `${facts.direction.worse} ◄ │ ► ${facts.direction.better}`, align: "left", onlyIn: "html" },
      { title: "result", align: "left" },
      { title: "would have seen", align: "right" }
    ],
    rows: main.benchmarks.map((benchmark) => benchmarkRow(benchmark, main, facts.direction, scale2)),
    priority: priorities.allBenchmarks,
    noun: "benchmark"
  };
}
function weightOf(benchmark) {
  switch (benchmark.outcome) {
    case "slower":
      return 3 + Math.abs(benchmark.estimate.logSpeedup);
    case "not-comparable":
      return 3;
    case "faster":
      return 2 + Math.min(0.9, Math.abs(benchmark.estimate.logSpeedup));
    case "inconclusive":
      return 1;
    case "equivalent":
      return 0;
  }
}
function benchmarkRow(benchmark, { metric }, direction, scale2) {
  const mean2 = (side2) => [side2 === null ? "–" : valueText(side2.mean, metric)];
  const start = [[name(benchmark.name)], mean2(benchmark.baseline), mean2(benchmark.candidate)];
  const weight2 = weightOf(benchmark);
  if (!isCompared(benchmark)) {
    const change2 = benchmark.logSpeedup === null ? "–" : speedupText(benchmark.logSpeedup, direction);
    return { weight: weight2, cells: [...start, [change2], ["–"], [], ["not comparable: ", prose(benchmark.reason)], ["–"]] };
  }
  const { logSpeedup, low, high } = benchmark.estimate;
  const note = benchmark.note === void 0 ? [] : [" (", prose(benchmark.note), ")"];
  return {
    weight: weight2,
    cells: [
      ...start,
      [speedupText(logSpeedup, direction)],
      [intervalText(low, high, direction)],
      [forestOf(benchmark, direction, scale2)],
      [outcomeWord(benchmark.outcome, direction), ...note],
      [changeText(benchmark.minimumDetectableEffect)]
    ]
  };
}
function outcomeWord(outcome, direction) {
  if (outcome === "faster") return direction.better;
  return outcome === "slower" ? direction.worse : outcome;
}

// src/report/sections/claims.ts
function claimsSection(review2, facts) {
  const { better: better2, worse } = facts.direction;
  return [
    {
      kind: "table",
      caption: "The candidate against the baseline and each reference",
      columns: [
        { title: "candidate vs", align: "left" },
        { title: "geometric mean", align: "right" },
        { title: "95 % CI", align: "right" },
        { title: `${better2} / ${worse} / equivalent / inconclusive`, align: "right" },
        { title: "memory", align: "right" },
        { title: "trust", align: "left" }
      ],
      rows: [
        baselineRow(review2, facts),
        ...review2.trust.references.map((_, index) => referenceRow(review2, facts, index))
      ],
      priority: priorities.claims,
      noun: "reference"
    },
    ...sensitivity(facts)
  ];
}
function baselineRow(review2, facts) {
  return {
    weight: Number.POSITIVE_INFINITY,
    cells: [
      [
        strong("baseline"),
        " ",
        name(facts.baselineLabel, 40),
        ...origin(review2.evidence.baseline, facts.baselineLabel)
      ],
      ...figures2(review2.comparison, facts.direction, true),
      [review2.trust.level]
    ]
  };
}
function referenceRow(review2, facts, index) {
  const reference = review2.trust.references[index];
  const suite = review2.evidence.references[index]?.suite;
  if (reference === void 0) return { weight: 0, cells: [] };
  return {
    weight: -index,
    cells: [
      [name(reference.label, 40), ...suite === void 0 ? [] : origin(suite, reference.label)],
      ...figures2(reference.comparison, facts.direction, false),
      [referenceTrust(reference)]
    ]
  };
}
function referenceTrust({ explained, leftOut }) {
  if (leftOut !== void 0) return { kind: "prose", text: `not counted: ${leftOut}` };
  if (explained === null) return "reference";
  return explained >= 1 ? "explains all of the win" : `explains ${percentText2(Math.max(0, explained))} of the win`;
}
function origin(suite, label) {
  const { commit, artifact } = suite.provenance;
  const sha = (commit ?? artifact?.headSha)?.slice(0, 7);
  return [
    ...sha === void 0 || label.endsWith(sha) ? [] : [" @ ", name(sha)],
    ...artifact?.foundAs === void 0 ? [] : [" (", { kind: "prose", text: artifact.foundAs }, ")"]
  ];
}
function figures2(comparison, direction, emphasised) {
  const suite = comparison.metrics[0]?.suite ?? null;
  const memory2 = memoryText2(comparison);
  if (suite === null) return [["–"], ["–"], ["–"], [memory2]];
  const speedup = speedupText(suite.estimate.logSpeedup, direction);
  return [
    [emphasised ? strong(speedup) : speedup],
    [intervalText(suite.estimate.low, suite.estimate.high, direction)],
    [countsText(suite.counts)],
    [memory2]
  ];
}
function countsText(counts) {
  return `${counts.faster} / ${counts.slower} / ${counts.equivalent} / ${counts.inconclusive}`;
}
function memoryText2(comparison) {
  const memory2 = comparison.metrics.slice(1).find(({ metric }) => metric.id === "memory");
  const suite = memory2?.suite ?? null;
  if (memory2 === void 0 || suite === null) return "–";
  return speedupText(suite.estimate.logSpeedup, directionOf(memory2.metric));
}
function sensitivity(facts) {
  if (facts.main === null || facts.suite === null) return [];
  const typical2 = middleOf(
    facts.main.benchmarks.filter(isCompared).map((benchmark) => benchmark.minimumDetectableEffect)
  );
  const suite = changeText(facts.suite.minimumDetectableEffect);
  const pieces = [
    `Geometric mean of ${count(facts.suite.benchmarks.length, "benchmark")} that both sides have. `,
    `A change of ${suite} in it would have been seen (80 % power)`
  ];
  if (typical2 !== null) pieces.push(`, and of ${percentText2(Math.expm1(typical2))} in a typical single benchmark`);
  const noise = facts.main.sessionNoise;
  if (noise.source === "prior") pieces.push("; the noise between sessions is assumed, not measured");
  return [paragraph(...pieces, ".")];
}

// src/report/sections/further.ts
function tagsSection(facts) {
  const tags = facts.main?.tags ?? [];
  if (tags.length === 0) return [];
  const { better: better2, worse } = facts.direction;
  const columns = [
    { title: "tag", align: "left" },
    { title: "benchmarks", align: "right" },
    { title: "geometric mean", align: "right" },
    { title: "95 % CI", align: "right" },
    { title: `${better2} / ${worse} / equivalent / inconclusive`, align: "right" },
    { title: "would have seen", align: "right" }
  ];
  const rows2 = tags.map(({ tag, suite }) => ({
    weight: Math.abs(suite.estimate.logSpeedup),
    cells: [
      [name(tag)],
      [String(suite.benchmarks.length)],
      [speedupText(suite.estimate.logSpeedup, facts.direction)],
      [intervalText(suite.estimate.low, suite.estimate.high, facts.direction)],
      [countsText(suite.counts)],
      [changeText(suite.minimumDetectableEffect)]
    ]
  }));
  const caption = "Geometric mean per tag, candidate against baseline";
  return [
    {
      kind: "details",
      id: "tags",
      title: [`By tag (${tags.length})`],
      blocks: [{ kind: "table", caption, columns, rows: rows2, priority: priorities.tags, noun: "tag" }]
    }
  ];
}
function otherMetricsSections(review2) {
  return review2.comparison.metrics.slice(1).map((metric) => {
    const direction = directionOf(metric.metric);
    const id = metric.metric.id;
    const title = id === "memory" ? ["Memory"] : ["Metric ", name(id, 40)];
    const { suite } = metric;
    if (suite === null) {
      return {
        kind: "details",
        id: "metric",
        title: [...title, ": not comparable"],
        blocks: notComparableOnly(metric)
      };
    }
    const { estimate, counts } = suite;
    const interval = intervalText(estimate.low, estimate.high, direction);
    const changed3 = counts.faster + counts.slower;
    return {
      kind: "details",
      id: "metric",
      title: [
        ...title,
        `: ${speedupText(estimate.logSpeedup, direction)}, ${counts.slower} ${direction.worse}, ${counts.faster} ${direction.better}`
      ],
      blocks: [
        paragraph(
          `Geometric mean of ${count(suite.benchmarks.length, "benchmark")} against the baseline: `,
          `${speedupText(estimate.logSpeedup, direction)} (95 % CI ${interval}); a change of `,
          `${changeText(suite.minimumDetectableEffect)} would have been seen. `,
          `${counts.equivalent} equivalent, ${counts.inconclusive} inconclusive, ${counts.notComparable} not comparable.`
        ),
        ...changed3 === 0 ? [] : changedTable(metric, review2, priorities.otherMetrics)
      ]
    };
  });
}
function notComparableOnly(metric) {
  return [paragraph(`None of ${count(metric.benchmarks.length, "benchmark")} could be compared.`)];
}

// src/report/sections/checks.ts
var evidenceShown = 5;
var gravity = { error: 2, warning: 1, info: 0 };
function checksSection(review2) {
  const { findings } = review2;
  const impossible = review2.trust.checks.filter((check) => check.outcome === "not-possible");
  const passed = review2.trust.checks.filter((check) => check.outcome === "passed");
  const of = (severity) => findings.filter((finding2) => finding2.severity === severity).length;
  const title = [
    ...of("error") > 0 ? [count(of("error"), "error")] : [],
    ...of("warning") > 0 ? [count(of("warning"), "warning")] : [],
    ...of("info") > 0 ? [count(of("info"), "note")] : [],
    `${passed.length} passed`,
    `${impossible.length} not possible`
  ].join(", ");
  const blocks = [];
  if (findings.length > 0)
    blocks.push({
      kind: "list",
      rows: findings.map((finding2, index) => item(gravity[finding2.severity] * 1e6 - index, ...findingLine(finding2))),
      priority: priorities.checks,
      noun: "finding"
    });
  if (impossible.length > 0) {
    const rows2 = impossible.map(
      (check, index) => item(-index, name(check.code), ...check.reason === void 0 ? [] : [": ", prose(check.reason)])
    );
    blocks.push(paragraph(strong("Not possible:")));
    blocks.push({ kind: "list", rows: rows2, priority: priorities.passedChecks, noun: "check" });
  }
  if (passed.length > 0) {
    const codes = passed.flatMap(
      (check, index) => index === 0 ? [name(check.code)] : [", ", name(check.code)]
    );
    blocks.push(paragraph(strong("Passed:"), " ", ...codes, "."));
  }
  if (blocks.length === 0) blocks.push(paragraph("No check has looked at this baseline."));
  return [{ kind: "details", id: "checks", title: [`Baseline checks: ${title}`], blocks }];
}
function findingLine(finding2) {
  const shown2 = finding2.evidence.slice(0, evidenceShown);
  const rest = finding2.evidence.length - shown2.length;
  const evidence = shown2.flatMap((text2, index) => index === 0 ? [prose(text2)] : ["; ", prose(text2)]);
  return [
    strong(finding2.severity),
    " ",
    name(finding2.code),
    " (",
    prose(finding2.subject),
    "): ",
    prose(finding2.message),
    " ",
    prose(finding2.remedy),
    ...shown2.length === 0 ? [] : [" Evidence: ", ...evidence, rest > 0 ? `; and ${rest} more.` : "."]
  ];
}

// src/report/sections/decision.ts
function decisionSection(review2, facts) {
  const lines = [
    ...reasonLines(review2),
    policyLine(review2),
    selfTestLine(review2.verdict.selfTest),
    ...methodLines(review2, facts),
    [strong("Seed:"), " ", String(review2.verdict.policy.seed), "."]
  ];
  return {
    kind: "details",
    id: "decision",
    title: ["How this was decided"],
    blocks: [
      {
        kind: "list",
        rows: lines.map((line, index) => ({ cells: [line], weight: -index })),
        priority: priorities.decision,
        noun: "line"
      }
    ]
  };
}
function reasonLines(review2) {
  return review2.verdict.reasons.slice(1).map((reason) => [prose(reason)]);
}
function policyLine(review2) {
  const { thresholds, failOn } = review2.verdict.policy;
  const word = (threshold) => threshold === null ? "off" : chosenPercentText(threshold - 1);
  const tags = Object.entries(thresholds.tags).flatMap(([tag, threshold]) => [
    ", tag ",
    name(tag, 40),
    ` ${thresholdText(threshold)}`
  ]);
  const fails = failOn.length === 0 ? "nothing" : failOn.join(", ");
  return [
    strong("Policy:"),
    " ",
    `tolerated worsening of the geometric mean ${word(thresholds.geomean)}, of a benchmark ${word(thresholds.benchmark)}, `,
    `of memory ${word(thresholds.memory)}`,
    ...tags,
    `. A threshold holds when the whole 95 % interval lies within it, and fails when the whole interval lies beyond it. `,
    `The step fails on: ${fails}; here it ${review2.verdict.failsCheck ? "fails" : "does not fail"}.`
  ];
}
function selfTestLine(selfTest) {
  const label = strong("Self-test of the gate:");
  if (selfTest.injectedSlowdown === null)
    return [label, " no geometric mean threshold is set, so there is nothing to test."];
  const injected = thresholdText(selfTest.injectedSlowdown);
  const caught = selfTest.smallestSlowdownCaught;
  const smallest = caught === null ? "No slowdown, however large, would certainly fail." : `The smallest slowdown that would certainly fail is ${thresholdText(caught)}.`;
  const outcome = selfTest.passed ? "failed, as it must" : "not failed: the gate is blind to it";
  return [label, ` a copy of the candidate, slowed in memory by ${injected}, would have ${outcome}. ${smallest}`];
}
function methodLines(review2, facts) {
  if (facts.main === null || facts.suite === null) return [];
  const { significance, equivalenceMargin, smallestEffect } = review2.verdict.policy.comparison;
  return [
    [
      strong("Method:"),
      " ",
      "each process counts once, as the mean of its values. The sides are compared on the log scale (Welch), the noise between ",
      `sessions added. A benchmark is changed when its Benjamini–Hochberg q is below ${significance} and the change is at least `,
      `${chosenPercentText(smallestEffect)}; equivalent when its 90 % interval lies within ± ${chosenPercentText(equivalenceMargin)}; otherwise inconclusive: `,
      "we could not see."
    ],
    noiseLine(facts.main.sessionNoise),
    geomeanLine(facts.suite, facts)
  ];
}
function noiseLine(noise) {
  const size = `${chosenPercentText(noise.perBenchmark)} per benchmark and ${chosenPercentText(noise.common)} common to all of a session`;
  const label = strong("Noise between sessions:");
  switch (noise.source) {
    case "prior":
      return [
        label,
        ` assumed, not measured: ${size}. Several sessions a side, or a history, would replace the assumption.`
      ];
    case "sessions":
      return [label, ` ${size}, from ${count(noise.sessions, "session")} of this comparison.`];
    case "history":
      return [label, ` ${size}, learned from ${count(noise.sessions, "earlier session")} of the baseline branch.`];
  }
}
function geomeanLine(suite, facts) {
  const { estimate, influence } = suite;
  const within = intervalText(estimate.withinLow, estimate.withinHigh, facts.direction);
  return [
    strong("Geometric mean:"),
    " ",
    `${speedupText(estimate.logSpeedup, facts.direction)} against the baseline, 95 % CI `,
    `${intervalText(estimate.low, estimate.high, facts.direction)} (${within} without the noise between sessions); `,
    `median ${speedupText(suite.medianLogSpeedup, facts.direction)}, 10 % trimmed mean `,
    speedupText(suite.trimmedLogSpeedup, facts.direction),
    ...influence === null ? [] : [
      "; most influenced by ",
      name(influence.name),
      `, without which it is ${speedupText(influence.logSpeedupWithout, facts.direction)}`
    ],
    ".",
    ...across(suite, facts),
    ...freedomOf(facts)
  ];
}
function across({ acrossBenchmarks: acrossBenchmarks2 }, facts) {
  if (acrossBenchmarks2 === null) return [];
  const interval = intervalText(acrossBenchmarks2.low, acrossBenchmarks2.high, facts.direction);
  return [` Were other benchmarks of this kind chosen, it would lie in ${interval}.`];
}
function freedomOf(facts) {
  const freedom = facts.suite?.estimate.degreesOfFreedom;
  if (freedom === void 0 || !Number.isFinite(freedom)) return [];
  return [` Interval by Student's t with ${freedom.toFixed(1)} degrees of freedom.`];
}

// src/report/sections/environment.ts
var valueLimit = 160;
function environmentSection(review2) {
  const { baseline, candidate } = review2.evidence;
  const { differences, same, unknown: unknown2 } = environmentDifferences(baseline.environment, candidate.environment);
  const rows2 = differences.map((difference, index) => ({
    weight: -index,
    cells: [[difference.title], value(difference.baseline), value(difference.candidate)]
  }));
  const blocks = [];
  if (rows2.length > 0)
    blocks.push({
      kind: "table",
      caption: "Environment fields that differ",
      columns: [
        { title: "field", align: "left" },
        { title: "baseline", align: "left" },
        { title: "candidate", align: "left" }
      ],
      rows: rows2,
      priority: priorities.environment,
      noun: "field"
    });
  const neither = unknown2.length === 0 ? "" : ` Neither side says: ${unknown2.join(", ")}.`;
  blocks.push(paragraph(`${count(same.length, "field")} the same on both sides.${neither}`));
  return {
    kind: "details",
    id: "environment",
    title: [`Environment: ${titleOf(differences.length, same.length)}`],
    blocks
  };
}
function titleOf(differing, same) {
  if (differing > 0) return `${count(differing, "field")} ${differing === 1 ? "differs" : "differ"}, ${same} the same`;
  return same === 0 ? "nothing is known of it" : `no difference in ${count(same, "field")}`;
}
function value(text2) {
  return [text2 === null ? "not said" : name(text2, valueLimit)];
}

// src/report/sections/footer.ts
var filesShown = 3;
var digestShown = 12;
function footerSection(review2, context) {
  const { baseline, candidate, references, history, notes } = review2.evidence;
  const rows2 = [
    row(1e6, suiteLine("Baseline", baseline, context)),
    row(1e6, suiteLine("Candidate", candidate, context)),
    ...references.map(({ suite, label }, index) => row(1e5 - index, suiteLine("Reference", suite, context, label))),
    ...history.length === 0 ? [] : [row(9e4, [`History: ${history.length} earlier results of the baseline branch.`])],
    ...notes.map((note, index) => row(-index, [prose(note)])),
    row(1e6, versionLine(context))
  ];
  return { kind: "small", rows: rows2, priority: priorities.footer, noun: "note" };
}
var row = (weight2, text2) => ({ weight: weight2, cells: [text2] });
function versionLine(context) {
  const run2 = context.runUrl === null ? [] : [", ", { kind: "link", text: "this run", url: context.runUrl }];
  return [`Plumbline ${context.version}`, ...run2, "."];
}
function suiteLine(role, suite, context, label = suite.label) {
  const { provenance } = suite;
  const pieces = [
    ...artifactPieces(provenance, context),
    ...commitPieces(provenance),
    ...agePieces(provenance, context),
    ...filePieces(provenance)
  ];
  const joined4 = pieces.flatMap((piece, index) => index === 0 ? piece : [", ", ...piece]);
  return [strong(role), " ", name(label, 40), joined4.length === 0 ? ": origin unknown" : ": ", ...joined4, "."];
}
function artifactPieces({ artifact }, context) {
  if (artifact === void 0) return [];
  const run2 = artifact.runId;
  const url = run2 === void 0 ? null : runUrl(context.serverUrl, artifact.repository, run2);
  const runPiece = run2 === void 0 ? [] : [url === null ? [`run ${run2}`] : [{ kind: "link", text: `run ${run2}`, url }]];
  return [
    ["artifact ", name(artifact.name)],
    ...runPiece,
    ...artifact.foundAs === void 0 ? [] : [["found as ", prose(artifact.foundAs)]]
  ];
}
function runUrl(serverUrl, repository, run2) {
  const valid = /^[\w-][\w.-]*\/[\w-][\w.-]*$/u.test(repository) && Number.isSafeInteger(run2) && run2 > 0;
  return serverUrl === null || !valid ? null : `${serverUrl}/${repository}/actions/runs/${run2}`;
}
function commitPieces({ commit, artifact, branch }) {
  const sha = commit ?? artifact?.headSha;
  const of = branch ?? artifact?.headBranch;
  return [
    ...sha === void 0 ? [] : [["commit ", name(sha.slice(0, 10))]],
    ...of === void 0 ? [] : [["branch ", name(of, 40)]]
  ];
}
function agePieces({ measuredAt, artifact }, { now }) {
  const when = measuredAt ?? artifact?.createdAt;
  if (when === void 0) return [];
  const age = now === null ? null : ageText(when, now);
  const verb2 = measuredAt === void 0 ? "uploaded" : "measured";
  return [[`${verb2} `, name(when, 32), ...age === null ? [] : [` (${age} ago)`]]];
}
function filePieces({ files, artifact }) {
  const shown2 = files.slice(0, filesShown).map((file) => [
    name(file.name, 60),
    ...file.sha256 === void 0 ? [] : [" sha256 ", name(file.sha256.slice(0, digestShown))]
  ]);
  const rest = files.length - shown2.length;
  const digest = artifact?.digest;
  return [
    ...shown2,
    ...rest > 0 ? [[`${rest} more files`]] : [],
    ...digest === void 0 ? [] : [["artifact digest ", name(digest.replace("sha256:", "").slice(0, digestShown))]]
  ];
}

// src/report/sections/opening.ts
function opening(review2, facts) {
  const [reason] = review2.verdict.reasons;
  const trust = trustSentence(review2);
  const verdict = strong(`${verdictWord(review2)}.`);
  return [
    paragraph(
      verdict,
      ...reason === void 0 ? [] : [" ", prose(reason)],
      ...trust.length === 0 ? [] : [lineBreak, ...trust]
    ),
    ...partial(facts),
    ...sameCommit(facts)
  ];
}
function trustSentence(review2) {
  const { level: level2, sentences, vouchedBy, references } = review2.trust;
  const told = sentences.length === 0 ? [] : [prose(sentences.join(" "))];
  switch (level2) {
    case "trusted":
      return ["The baseline is ", strong("trusted"), ": ", prose(enumerate2(vouchedBy)), " vouch for it. ", ...told];
    case "unverified":
      return references.length === 0 ? ["The baseline is ", strong("unverified"), ": there was no reference and no history to hold it against."] : [
        "The baseline is ",
        strong("unverified"),
        ": nothing speaks against it, and nothing vouches for it. ",
        ...told
      ];
    case "suspect":
      return ["The baseline is ", strong("suspect"), ": see the warning below. ", ...told];
    case "unusable":
      return told;
  }
}
var namesAboveFold = 5;
function partial(facts) {
  const sentences = [];
  if (facts.missing.length > 0)
    sentences.push([
      `${count(facts.missing.length, "benchmark")} of the baseline ${verb(facts.missing.length)} missing from the candidate (`,
      ...nameList(facts.missing, namesAboveFold),
      ")."
    ]);
  if (facts.notComparable.length > 0)
    sentences.push([
      `${count(facts.notComparable.length, "benchmark")} could not be compared (`,
      ...nameList(
        facts.notComparable.map((benchmark) => benchmark.name),
        namesAboveFold
      ),
      ")."
    ]);
  if (facts.added.length > 0)
    sentences.push([
      `${count(facts.added.length, "benchmark")} ${verb(facts.added.length)} new and without a baseline (`,
      ...nameList(facts.added, namesAboveFold),
      ")."
    ]);
  if (sentences.length === 0) return [];
  const onlyNew = facts.missing.length === 0 && facts.notComparable.length === 0;
  const joined4 = sentences.flatMap((sentence, index) => index === 0 ? sentence : [" ", ...sentence]);
  return [paragraph(strong(onlyNew ? "New:" : "Partial:"), " ", ...joined4)];
}
var verb = (number) => number === 1 ? "is" : "are";
function sameCommit(facts) {
  if (facts.sameCommit === null) return [];
  return [
    paragraph(
      strong("Same commit:"),
      " both sides were measured at ",
      name(facts.sameCommit.slice(0, 12)),
      ". Unless the builds differ, this is an A/A comparison, and every difference in it is noise or environment."
    )
  ];
}

// src/report/sections/next-steps.ts
function thresholdsSection(review2, facts) {
  const gates = review2.verdict.gates.filter((gate) => gate.scope !== "geomean");
  const open = gates.filter((gate) => gate.outcome !== "pass");
  if (open.length === 0) return [];
  const rows2 = openThresholds(review2, facts);
  const failed = open.filter((gate) => gate.outcome === "fail").length;
  const title = `Thresholds: ${failed} exceeded, ${open.length - failed} unclear, ${gates.length - open.length} held`;
  return [
    {
      kind: "details",
      id: "thresholds",
      title: [title],
      blocks: [{ kind: "list", rows: rows2, priority: priorities.changed, noun: "threshold" }]
    }
  ];
}
function openThresholds(review2, facts) {
  return review2.verdict.gates.filter((gate) => gate.scope !== "geomean" && gate.outcome !== "pass").toSorted((first, second) => rank(first) - rank(second) || first.speedup - second.speedup).map((gate, index) => item(-index, ...gateText(gate, facts)));
}
var rank = (gate) => gate.outcome === "fail" ? 0 : 1;
function gateText(gate, facts) {
  const direction = gate.scope === "memory" ? directionOf(memoryMetric) : facts.direction;
  const subject = gate.scope === "memory" ? ["memory"] : [...gate.scope === "tag" ? ["tag "] : [], name(gate.name)];
  const named3 = gate.scope === "memory" && gate.name !== "" ? ["memory of ", name(gate.name)] : subject;
  const speedup = speedupText(logOfRatio(gate.speedup), direction);
  const interval = intervalText(logOfRatio(gate.low), logOfRatio(gate.high), direction);
  const beyond = gate.outcome === "fail" ? "beyond" : "not clearly within";
  return [...named3, `: ${speedup} (95 % CI ${interval}), ${beyond} the tolerated ${thresholdText(gate.threshold)}`];
}
function nextStepsSection(review2) {
  const [first, ...more] = review2.findings.filter((finding2) => finding2.severity !== "info");
  if (first === void 0) return [];
  const rest = more.length === 0 ? [] : [[`${count(more.length, "more finding")} under “Baseline checks” below.`]];
  const level2 = first.severity === "error" ? "caution" : "warning";
  return [{ kind: "alert", level: level2, paragraphs: [findingText(first), ...rest] }];
}
function findingText(finding2) {
  return [name(finding2.code), " ", prose(finding2.message), " ", prose(finding2.remedy)];
}

// src/report/review-document.ts
function reviewDocument(review2, context) {
  const facts = factsOf3(review2);
  return {
    title: [`${iconOf(review2, facts)} Plumbline: `, ...headline(review2, facts)],
    blocks: [
      ...opening(review2, facts),
      ...claimsSection(review2, facts),
      ...nextStepsSection(review2),
      ...thresholdsSection(review2, facts),
      ...changedSection(review2, facts),
      ...checksSection(review2),
      environmentSection(review2),
      ...tagsSection(facts),
      ...otherMetricsSections(review2),
      ...allBenchmarksSection(facts),
      decisionSection(review2, facts),
      footerSection(review2, context)
    ]
  };
}

// src/report/html.ts
var contentPolicy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
function renderHtml(review2, context) {
  const document = reviewDocument(review2, context);
  const facts = factsOf3(review2);
  const sections = document.blocks.filter((block) => block.kind === "details");
  const above = document.blocks.filter((block) => block.kind !== "details" && block.kind !== "small");
  const small = document.blocks.filter((block) => block.kind === "small");
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${htmlText(contentPolicy)}">
<title>${htmlText(inlineTerminal(document.title))}</title>
<style>${styleSheet}</style>
</head>
<body>
<main>
<h1>${inlineHtml(document.title)}</h1>
${keyFigures(review2, facts)}
${above.map(blockHtml).join("\n")}
${navigation(sections)}
${sections.map(sectionHtml).join("\n")}
</main>
<footer>
${small.map(blockHtml).join("\n")}
</footer>
</body>
</html>
`;
}
function keyFigures(review2, facts) {
  const against = `against ${shownName2(facts.baselineLabel, 40)}`;
  const figures3 = [
    ["verdict", verdictWord(review2), `baseline ${review2.trust.level}`]
  ];
  if (facts.suite !== null) {
    const { low, high, logSpeedup } = facts.suite.estimate;
    const { better: better2, worse } = facts.direction;
    figures3.push(
      ["geometric mean", speedupText(logSpeedup, facts.direction), against],
      ["95 % interval", intervalText(low, high, facts.direction), against],
      ["benchmarks", countsText(facts.suite.counts), `${better2} / ${worse} / equivalent / inconclusive`],
      ["memory", memoryText2(review2.comparison), against]
    );
  }
  const items = figures3.map(
    ([term, value2, note]) => `<div><dt>${htmlText(term)}</dt><dd>${htmlText(value2)} <small>${htmlText(note)}</small></dd></div>`
  );
  return `<dl class="figures">${items.join("")}</dl>`;
}
var anchorOf = (section2, index) => `${section2.id}-${index + 1}`;
function navigation(sections) {
  const links = sections.map(
    (section2, index) => `<li><a href="#${anchorOf(section2, index)}">${inlineHtml(section2.title)}</a></li>`
  );
  return `<nav aria-label="Sections"><ul>${links.join("")}</ul></nav>`;
}
function sectionHtml(section2, index) {
  const anchor = anchorOf(section2, index);
  const blocks = section2.blocks.map(blockHtml).join("\n");
  return `<section aria-labelledby="${anchor}">
<h2 id="${anchor}">${inlineHtml(section2.title)}</h2>
${blocks}
</section>`;
}
function blockHtml(block) {
  switch (block.kind) {
    case "paragraph":
      return `<p>${inlineHtml(block.text)}</p>`;
    case "table":
      return tableHtml(block);
    case "list":
      return `<ul>${block.rows.map((row2) => `<li>${inlineHtml(row2.cells[0] ?? [])}</li>`).join("\n")}</ul>`;
    case "alert":
      return `<aside class="alert ${block.level}">${block.paragraphs.map((text2) => `<p>${inlineHtml(text2)}</p>`).join("")}</aside>`;
    case "details":
      return `<details open><summary>${inlineHtml(block.title)}</summary>${block.blocks.map(blockHtml).join("")}</details>`;
    case "small":
      return block.rows.map((row2) => `<p>${inlineHtml(row2.cells[0] ?? [])}</p>`).join("\n");
  }
}
function tableHtml({ caption, columns, rows: rows2 }) {
  const titles = columns.map((column) => `<th scope="col"${alignment(column)}>${htmlText(column.title)}</th>`);
  const body = rows2.map((row2) => `<tr>${columns.map((column, at) => cellHtml(row2, column, at)).join("")}</tr>`);
  return `<div class="scroll" role="region" tabindex="0" aria-label="${htmlText(caption)}"><table>
<caption>${htmlText(caption)}</caption>
<thead><tr>${titles.join("")}</tr></thead>
<tbody>
${body.join("\n")}
</tbody>
</table></div>`;
}
function cellHtml(row2, column, at) {
  const content = inlineHtml(row2.cells[at] ?? []);
  return at === 0 ? `<th scope="row">${content}</th>` : `<td${alignment(column)}>${content}</td>`;
}
var alignment = (column) => column.align === "right" ? ' class="right"' : "";
function inlineHtml(text2) {
  return text2.map(pieceHtml).join("");
}
function pieceHtml(piece) {
  if (typeof piece === "string") return htmlText(piece);
  switch (piece.kind) {
    case "name":
      return code(shownName2(piece.text, piece.limit));
    case "prose":
      return proseParts(piece.text).map((part) => part.kind === "name" ? code(part.text) : htmlText(part.text)).join("");
    case "strong":
      return `<strong>${inlineHtml(piece.text)}</strong>`;
    case "forest":
      return forestSvg(piece);
    case "link":
      return `<a href="${htmlText(piece.url)}">${htmlText(piece.text)}</a>`;
    case "break":
      return "<br>";
  }
}
var code = (text2) => `<code>${htmlText(text2)}</code>`;
var drawing = { width: 240, height: 20, margin: 8 };
function forestSvg(forest) {
  const { width, height, margin } = drawing;
  const middle = height / 2;
  const at = (log) => margin + positionOn(forest.scale, log) * (width - 2 * margin);
  const inside = (x2) => Math.min(width - margin, Math.max(margin, x2));
  const x = (value2) => inside(value2).toFixed(1);
  const [low, high, estimate, zero] = [at(forest.low), at(forest.high), at(forest.estimate), at(0)];
  const ends = [end(low, width), end(high, width)].join("");
  const dot = estimate === inside(estimate) ? `<circle class="estimate" cx="${x(estimate)}" cy="${middle}" r="4"/>` : "";
  return `<svg class="forest ${htmlText(forest.outcome)}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${htmlText(forest.spoken)}"><line class="zero" x1="${x(zero)}" x2="${x(zero)}" y1="0" y2="${height}"/><line class="interval" x1="${x(low)}" x2="${x(high)}" y1="${middle}" y2="${middle}"/>${ends}${dot}</svg>`;
}
function end(x, width) {
  const { height, margin } = drawing;
  const middle = height / 2;
  if (x < margin) return `<path class="arrow" d="M0 ${middle}L${margin} ${middle - 5}V${middle + 5}Z"/>`;
  if (x > width - margin)
    return `<path class="arrow" d="M${width} ${middle}L${width - margin} ${middle - 5}V${middle + 5}Z"/>`;
  return `<path class="interval" d="M${x.toFixed(1)} ${middle - 4}V${middle + 4}"/>`;
}

// src/report/json.ts
var schemaVersion = 1;
function renderJson(review2, context) {
  return `${JSON.stringify(reviewJson(review2, context.version), null, 2).replace(unsafe, escaped)}
`;
}
var unsafe = /[\u{7F}-\u{9F}\p{Cf}\u{2028}\u{2029}]/gu;
function escaped(character) {
  return Array.from(
    { length: character.length },
    (_, index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, "0")}`
  ).join("");
}
function reviewJson(review2, version) {
  const { comparison, evidence, trust, verdict } = review2;
  return {
    schemaVersion,
    generator: { name: "plumbline", version },
    verdict: verdict.kind,
    trust: trust.level,
    baseline: suiteJson(evidence.baseline),
    candidate: suiteJson(evidence.candidate),
    metrics: Object.fromEntries(metricKeys(comparison).map(([key, metric]) => [key, metricJson(metric)])),
    coverage: {
      common: comparison.coverage.common.length,
      onlyBaseline: [...comparison.coverage.onlyBaseline],
      onlyCandidate: [...comparison.coverage.onlyCandidate]
    },
    references: trust.references.map(referenceJson),
    credibleRange: trust.credibleRange === null ? null : { low: ratioOf(trust.credibleRange.low), high: ratioOf(trust.credibleRange.high) },
    claim: claimJson(trust),
    vouchedBy: [...trust.vouchedBy],
    findings: review2.findings.map(findingJson),
    checks: trust.checks.map(({ code: code2, outcome, reason }) => ({
      code: code2,
      outcome,
      ...reason === void 0 ? {} : { reason }
    })),
    gate: gateJson(verdict),
    notes: [...evidence.notes]
  };
}
function metricKeys({ metrics: metrics2 }) {
  const taken = /* @__PURE__ */ new Set();
  return metrics2.map((metric) => {
    const { id, unit, direction } = metric.metric;
    const key = [id, `${id} (${unit})`, `${id} (${unit}, ${direction})`].find((one) => !taken.has(one)) ?? id;
    taken.add(key);
    return [key, metric];
  });
}
var finite = (value2) => value2 !== null && Number.isFinite(value2) ? value2 : null;
var ratioOf = (log) => log === null ? null : finite(Math.exp(log));
var fractionOf = (log) => finite(Math.expm1(log));
var intervalJson = (estimate) => ({
  speedup: ratioOf(estimate.logSpeedup),
  low: ratioOf(estimate.low),
  high: ratioOf(estimate.high)
});
function suiteJson({ label, format, provenance }) {
  return { label, format, ...provenanceJson(provenance) };
}
function provenanceJson({ commit, branch, measuredAt, artifact, files }) {
  return {
    commit: commit ?? null,
    branch: branch ?? null,
    measuredAt: measuredAt ?? null,
    artifact: artifact === void 0 ? null : {
      name: artifact.name,
      id: artifact.id,
      repository: artifact.repository,
      runId: artifact.runId ?? null,
      digest: artifact.digest ?? null,
      createdAt: artifact.createdAt ?? null,
      headSha: artifact.headSha ?? null,
      headBranch: artifact.headBranch ?? null,
      foundAs: artifact.foundAs ?? null
    },
    files: files.map(({ name: name2, sha256, byteLength: byteLength2 }) => ({ name: name2, sha256: sha256 ?? null, byteLength: byteLength2 }))
  };
}
function metricJson({ metric, suite, tags, sessionNoise, benchmarks }) {
  const counts = suite?.counts ?? {
    faster: 0,
    slower: 0,
    equivalent: 0,
    inconclusive: 0,
    notComparable: benchmarks.filter((benchmark) => !isCompared(benchmark)).length
  };
  return {
    unit: metric.unit,
    direction: metric.direction,
    geomean: suite === null ? null : geomeanJson(suite),
    counts: countsJson(counts),
    sessionNoise: {
      source: sessionNoise.source,
      sessions: sessionNoise.sessions,
      perBenchmark: finite(sessionNoise.perBenchmark),
      common: finite(sessionNoise.common),
      degreesOfFreedom: finite(sessionNoise.degreesOfFreedom)
    },
    tags: tags.map(({ tag, suite: answer }) => ({
      tag,
      ...intervalJson(answer.estimate),
      benchmarks: answer.benchmarks.length,
      counts: countsJson(answer.counts),
      minimumDetectableEffect: fractionOf(answer.minimumDetectableEffect)
    })),
    benchmarks: benchmarks.map(benchmarkJson)
  };
}
function geomeanJson(suite) {
  const { estimate, acrossBenchmarks: acrossBenchmarks2, influence } = suite;
  return {
    ...intervalJson(estimate),
    withinSessions: { low: ratioOf(estimate.withinLow), high: ratioOf(estimate.withinHigh) },
    acrossBenchmarks: acrossBenchmarks2 === null ? null : { low: ratioOf(acrossBenchmarks2.low), high: ratioOf(acrossBenchmarks2.high) },
    benchmarks: suite.benchmarks.length,
    median: ratioOf(suite.medianLogSpeedup),
    trimmed: ratioOf(suite.trimmedLogSpeedup),
    minimumDetectableEffect: fractionOf(suite.minimumDetectableEffect),
    influence: influence === null ? null : { name: influence.name, without: ratioOf(influence.logSpeedupWithout) }
  };
}
function countsJson(counts) {
  const { faster, slower, equivalent, inconclusive, notComparable: notComparable2 } = counts;
  return { faster, slower, equivalent, inconclusive, notComparable: notComparable2 };
}
function benchmarkJson(benchmark) {
  const { name: name2, tags, baseline, candidate, outcome } = benchmark;
  const sides = {
    baseline: baseline === null ? null : sideJson(baseline),
    candidate: candidate === null ? null : sideJson(candidate)
  };
  if (!isCompared(benchmark)) {
    return {
      ...{ name: name2, tags: [...tags], speedup: ratioOf(benchmark.logSpeedup), low: null, high: null, p: null, q: null },
      ...{ outcome, minimumDetectableEffect: null, reason: benchmark.reason, ...sides }
    };
  }
  const { estimate, p, q, minimumDetectableEffect: minimumDetectableEffect2, note } = benchmark;
  return {
    ...{ name: name2, tags: [...tags], ...intervalJson(estimate), p: finite(p), q: finite(q), outcome },
    minimumDetectableEffect: fractionOf(minimumDetectableEffect2),
    ...note === void 0 ? {} : { reason: note },
    ...sides
  };
}
function sideJson(side2) {
  const { mean: mean2, standardDeviation, units, unitKind, values } = side2;
  return { mean: finite(mean2), standardDeviation: finite(standardDeviation), units, unitKind, values };
}
function referenceJson({ label, comparison, deficit, explained, leftOut }) {
  const suite = comparison.metrics[0]?.suite ?? null;
  const interval = suite === null ? { speedup: null, low: null, high: null } : intervalJson(suite.estimate);
  return {
    label,
    ...interval,
    deficit: deficit === null ? null : fractionOf(deficit),
    explained: finite(explained),
    ...leftOut === void 0 ? {} : { leftOut }
  };
}
function findingJson({ code: code2, severity, subject, message, evidence, remedy: remedy2 }) {
  return { code: code2, severity, subject, message, evidence: [...evidence], remedy: remedy2 };
}
function gateJson({ policy, reasons, selfTest, gates, notJudged, incomplete, failsCheck }) {
  return {
    policy: policyJson(policy),
    reasons: [...reasons],
    selfTest: {
      passed: selfTest.passed,
      injectedSlowdown: finite(selfTest.injectedSlowdown),
      smallestSlowdownCaught: finite(selfTest.smallestSlowdownCaught)
    },
    results: gates.map(resultJson),
    notJudged,
    incomplete,
    failsCheck
  };
}
function resultJson(gate) {
  return {
    scope: gate.scope,
    name: gate.name,
    threshold: finite(gate.threshold),
    outcome: gate.outcome,
    speedup: finite(gate.speedup),
    low: finite(gate.low),
    high: finite(gate.high),
    unitsNeeded: finite(gate.unitsNeeded),
    sessionsNeeded: finite(gate.sessionsNeeded)
  };
}
function policyJson({ thresholds, failOn, claim: claim2, onMissingBaseline, comparison, seed }) {
  return {
    thresholds: {
      geomean: thresholds.geomean,
      benchmark: thresholds.benchmark,
      memory: thresholds.memory,
      tags: Object.fromEntries(Object.entries(thresholds.tags))
    },
    failOn: [...failOn],
    claim: claim2,
    onMissingBaseline,
    significance: comparison.significance,
    smallestEffect: comparison.smallestEffect,
    equivalenceMargin: comparison.equivalenceMargin,
    excludedBenchmarks: [...comparison.excludedBenchmarks],
    seed
  };
}
function claimJson({ statedClaim }) {
  if (statedClaim === null) return null;
  const { stated, outcome, sentence, against } = statedClaim;
  return {
    stated,
    outcome,
    sentence,
    against: against.map(({ label, role, outcome: answer, low, high }) => ({
      label,
      role,
      outcome: answer,
      low: ratioOf(low),
      high: ratioOf(high)
    }))
  };
}

// src/report/markdown.ts
var forestWidth = 25;
function markdownOf(document) {
  return `### ${inlineMarkdown(document.title)}

${document.blocks.map(blockMarkdown).join("\n")}`;
}
function inlineMarkdown(text2) {
  return joinMarkdown(text2.map(pieceMarkdown));
}
function pieceMarkdown(piece) {
  if (typeof piece === "string") return escapeOurs(piece);
  switch (piece.kind) {
    case "name":
      return markdownCode(piece.text, piece.limit);
    case "prose":
      return markdownProse(piece.text);
    case "strong":
      return `**${inlineMarkdown(piece.text)}**`;
    case "forest":
      return codeSpan(drawInterval(piece, piece.scale, forestWidth));
    case "link":
      return `[${escapeOurs(piece.text)}](${piece.url})`;
    case "break":
      return "<br>";
  }
}
function escapeOurs(text2) {
  return text2.replace(/[\\`*_[\]&~|$]|<(?=[a-z/!?])|@(?=\w)|#(?=\d)/giu, "\\$&");
}
function blockMarkdown(block) {
  switch (block.kind) {
    case "paragraph":
      return `${inlineMarkdown(block.text)}
`;
    case "table":
      return block.rows.length === 0 ? "" : tableHead(block.columns) + block.rows.map((row2) => tableRow(row2, block.columns)).join("");
    case "list":
      return block.rows.map(listItem).join("");
    case "alert":
      return `> [!${block.level.toUpperCase()}]
${block.paragraphs.map((text2) => `> ${inlineMarkdown(text2)}
`).join(">\n")}`;
    case "details":
      return `<details>
<summary>${inlineHtml2(block.title)}</summary>

${block.blocks.map(blockMarkdown).join("\n")}
</details>
`;
    case "small":
      return block.rows.map(smallLine).join("");
  }
}
function tableHead(columns) {
  const shown2 = columns.filter(inMarkdown);
  const titles = shown2.map((column) => markdownCell(column.title.replace("95 % CI", unbroken)));
  const rules = shown2.map((column) => column.align === "right" ? "---:" : ":---");
  return `| ${titles.join(" | ")} |
| ${rules.join(" | ")} |
`;
}
var inMarkdown = (column) => column.onlyIn === void 0;
function tableRow(row2, columns) {
  const cells = columns.flatMap(
    (column, index) => inMarkdown(column) ? [markdownCell(inlineMarkdown(cellText2(row2.cells[index] ?? [], column)))] : []
  );
  return `| ${cells.join(" | ")} |
`;
}
function cellText2(text2, column) {
  if (column.align === "left") return text2;
  return text2.map((piece) => {
    if (typeof piece === "string") return unbroken(piece);
    return piece.kind === "strong" ? { ...piece, text: cellText2(piece.text, column) } : piece;
  });
}
var unbroken = (text2) => text2.replaceAll("– ", "–⁠ ").replaceAll(" ", " ");
function listItem(row2) {
  return `- ${inlineMarkdown(row2.cells[0] ?? [])}
`;
}
function smallLine(row2) {
  return `<sub>${inlineMarkdown(row2.cells[0] ?? [])}</sub>  
`;
}
function inlineHtml2(text2) {
  return text2.map((piece) => {
    if (typeof piece === "string") return htmlText(piece);
    if (piece.kind === "name") return `<code>${htmlText(shownName2(piece.text, piece.limit))}</code>`;
    if (piece.kind === "strong") return `<b>${inlineHtml2(piece.text)}</b>`;
    return "";
  }).join("");
}

// src/report/fit.ts
var summaryBudget = 9e5;
function byteLength(text2) {
  let bytes = 0;
  for (const character of text2) {
    const point = character.codePointAt(0) ?? 0;
    bytes += point < 128 ? 1 : point < 2048 ? 2 : point < 65536 ? 3 : 4;
  }
  return bytes;
}
function fitDocument(document, limit, elsewhere) {
  let excess = byteLength(markdownOf(document)) - limit;
  if (excess <= 0) return document;
  const kept = /* @__PURE__ */ new Map();
  const blocks = document.blocks.flatMap(rowsOf2).sort((first, second) => first.priority - second.priority);
  for (const block of blocks) {
    const sentence = byteLength(blockMarkdown(droppedSentence(block, block.rows.length, elsewhere))) + 1;
    const { rows: rows2, freed } = dropRows(block, excess + sentence);
    if (freed <= sentence) continue;
    kept.set(block, rows2);
    excess -= freed - sentence;
    if (excess <= 0) break;
  }
  return { ...document, blocks: document.blocks.flatMap((block) => without(block, kept, elsewhere)) };
}
function dropRows(block, excess) {
  const lightestFirst = block.rows.map((row2, index) => ({ row: row2, index })).sort((first, second) => first.row.weight - second.row.weight || second.index - first.index);
  const rows2 = new Set(block.rows);
  let freed = 0;
  for (const { row: row2 } of lightestFirst) {
    if (freed >= excess) break;
    if (row2.weight === Number.POSITIVE_INFINITY) break;
    rows2.delete(row2);
    freed += byteLength(rowMarkdown(block, row2));
  }
  return { rows: rows2, freed };
}
function rowMarkdown(block, row2) {
  switch (block.kind) {
    case "table":
      return tableRow(row2, block.columns);
    case "list":
      return listItem(row2);
    case "small":
      return smallLine(row2);
  }
}
function rowsOf2(block) {
  switch (block.kind) {
    case "details":
      return block.blocks.flatMap(rowsOf2);
    case "table":
    case "list":
    case "small":
      return [block];
    case "paragraph":
    case "alert":
      return [];
  }
}
function without(block, kept, elsewhere) {
  if (block.kind === "details") {
    return [{ ...block, blocks: block.blocks.flatMap((inner) => without(inner, kept, elsewhere)) }];
  }
  if (block.kind === "paragraph" || block.kind === "alert") return [block];
  const rows2 = kept.get(block);
  if (rows2 === void 0 || rows2.size === block.rows.length) return [block];
  const shortened = { ...block, rows: block.rows.filter((row2) => rows2.has(row2)) };
  const sentence = droppedSentence(block, block.rows.length - rows2.size, elsewhere);
  return rows2.size === 0 ? [sentence] : [shortened, sentence];
}
function droppedSentence(block, dropped, elsewhere) {
  const all = dropped === block.rows.length;
  const number = all ? count(dropped, block.noun) : count(dropped, `more ${block.noun}`);
  return paragraph(`${number} left out here to keep this short, least important first; all are ${elsewhere}.`);
}

// src/report/summary.ts
function renderSummary(review2, context, limit = summaryBudget) {
  return markdownOf(fitDocument(reviewDocument(review2, context), limit, "in the JSON and HTML reports"));
}

// src/report/text-width.ts
var wide = new RegExp("[\\u{1100}-\\u{115F}\\u{2E80}-\\u{303E}\\u{3041}-\\u{33FF}\\u{3400}-\\u{4DBF}\\u{4E00}-\\u{9FFF}\\u{A000}-\\u{A4CF}\\u{A960}-\\u{A97F}\\u{AC00}-\\u{D7A3}\\u{F900}-\\u{FAFF}\\u{FE30}-\\u{FE6F}\\u{FF00}-\\u{FF60}\\u{FFE0}-\\u{FFE6}\\u{1B000}-\\u{1B2FF}\\u{1F200}-\\u{1F2FF}\\u{20000}-\\u{3FFFD}]|\\p{Emoji_Presentation}", "u");
var combining = new RegExp("^\\p{M}$", "u");
var plainAscii = /^[ -~]*$/u;
function textWidth(text2) {
  if (plainAscii.test(text2)) return text2.length;
  let width = 0;
  for (const character of text2) width += characterWidth(character);
  return width;
}
function characterWidth(character) {
  if (combining.test(character)) return 0;
  return wide.test(character) ? 2 : 1;
}
function pad(text2, width, align) {
  const padding = " ".repeat(Math.max(0, width - textWidth(text2)));
  return align === "left" ? text2 + padding : padding + text2;
}
function clipToWidth(text2, width) {
  if (textWidth(text2) <= width) return text2;
  if (width <= 1) return "…".slice(0, width);
  const characters = Array.from(text2);
  const tailWidth = Math.floor((width - 1) / 3);
  const tail2 = takeWhileFits(characters.toReversed(), tailWidth).reverse();
  const head = takeWhileFits(characters, width - 1 - tailWidth);
  return `${head.join("")}…${tail2.join("")}`;
}
function takeWhileFits(characters, width) {
  const taken = [];
  let used = 0;
  for (const character of characters) {
    used += characterWidth(character);
    if (used > width) break;
    taken.push(character);
  }
  return taken;
}
function wrap(text2, width) {
  const lines = [];
  let line = "";
  for (const word of text2.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && textWidth(longer) > width) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return [...lines, line];
}

// src/report/terminal-screen.ts
var textWidthLimit = 100;
function wrapped2(text2, { width }, indent = "") {
  return wrap(text2, Math.min(width, textWidthLimit) - indent.length).map((line) => indent + line);
}

// src/report/terminal-lists.ts
var thresholdsShown = 10;
function quietLines(facts, screen) {
  const benchmarks = facts.main?.benchmarks ?? [];
  const short = (text2) => shortName(text2, screen);
  const of = (outcome) => benchmarks.filter(isCompared).filter((benchmark) => benchmark.outcome === outcome).map((benchmark) => `${short(benchmark.name)} ${changeText(benchmark.minimumDetectableEffect)}`);
  const notComparable2 = facts.notComparable.flatMap(
    ({ name: text2, reason }) => wrapped2(`${short(text2)}: ${inlineTerminal([prose(reason)])}`, screen, "  ")
  );
  const names = (all) => all.map(short);
  return [
    ...namesLine("Equivalent, with the change that would have been seen", of("equivalent"), screen),
    ...namesLine("Inconclusive, with the change that would have been seen", of("inconclusive"), screen),
    ...notComparable2.length === 0 ? [] : [`Not comparable (${facts.notComparable.length}):`, ...notComparable2],
    ...namesLine("Only in the baseline", names(facts.missing), screen),
    ...namesLine("Only in the candidate", names(facts.added), screen)
  ];
}
function furtherLines(review2, facts, screen) {
  const gates = openThresholds(review2, facts).map((row2) => inlineTerminal(row2.cells[0] ?? []));
  const shown2 = gates.slice(0, thresholdsShown).flatMap((text2) => wrapped2(text2, screen, "  "));
  const more = gates.length - thresholdsShown;
  const rest = more > 0 ? wrapped2(`and ${more} more; --report markdown lists all`, screen, "  ") : [];
  const thresholds = gates.length === 0 ? [] : [screen.palette.bold(`${count(gates.length, "threshold")} not held, or not clearly`), ...shown2, ...rest, ""];
  const metrics2 = review2.comparison.metrics.slice(1).flatMap((metric) => otherMetric(metric, screen));
  return [...thresholds, ...metrics2];
}
function otherMetric(metric, screen) {
  const { suite } = metric;
  const direction = directionOf(metric.metric);
  const label = inlineTerminal([name(metric.metric.id, 40)]);
  if (suite === null) return [`${label}: not comparable`];
  const { estimate, counts } = suite;
  const changed3 = changedBenchmarks(metric).map(
    (benchmark) => `${shortName(benchmark.name, screen)} ${speedupText(benchmark.estimate.logSpeedup, direction)}`
  );
  const title = `${label}: ${speedupText(estimate.logSpeedup, direction)} against the baseline (95 % CI ${intervalText(estimate.low, estimate.high, direction)}), ${counts.equivalent} equivalent, ${counts.inconclusive} inconclusive, changed`;
  return changed3.length === 0 ? wrapped2(`${title}: none`, screen) : namesLine(title, changed3, screen);
}
function shortName(text2, { width }) {
  return clipToWidth(inlineTerminal([name(text2)]), Math.min(60, width - 20));
}
function namesLine(title, names, screen) {
  if (names.length === 0) return [];
  const joined4 = names.map((text2) => text2.replaceAll(" ", " ")).join(", ");
  const [first = "", ...rest] = wrapped2(`${title} (${names.length}): ${joined4}`, screen, "  ");
  return [first.slice(2), ...rest].map((line) => line.replaceAll(" ", " "));
}
function findingLines(review2, screen) {
  if (review2.findings.length === 0) return [];
  const paints = {
    error: screen.palette.red,
    warning: screen.palette.yellow,
    info: screen.palette.dim
  };
  const lines = review2.findings.flatMap((finding2) => {
    const { severity, code: code2, subject, message, remedy: remedy2 } = finding2;
    const text2 = inlineTerminal([`${severity} ${code2} (`, name(subject, 40), "): ", prose(message)]);
    const [first = "", ...rest] = wrapped2(text2, screen, "  ");
    const painted = `  ${paints[severity](severity)}${first.slice(2 + severity.length)}`;
    return [painted, ...rest, ...wrapped2(inlineTerminal([prose(remedy2)]), screen, "    ")];
  });
  return [screen.palette.bold(count(review2.findings.length, "finding")), ...lines];
}

// src/report/terminal-table.ts
var gap = "  ";
var drawnWidths = { least: 15, most: 41 };
var leastNameWidth = 12;
var goodNameWidth = 24;
function terminalTable(columns, rowCount, width, paintTitle) {
  const { shown: shown2, widths } = layOut(columns, width);
  const line = (cellOf) => shown2.map((column, index) => cellOf(column, widths[index] ?? 0)).join(gap).trimEnd();
  const title = line((column, columnWidth) => pad(clipToWidth(column.title, columnWidth), columnWidth, column.align));
  const rows2 = Array.from(
    { length: rowCount },
    (_, row2) => line((column, columnWidth) => {
      const text2 = typeof column.cells === "function" ? column.cells(row2, columnWidth) : column.cells[row2] ?? "";
      const cell = pad(clipToWidth(text2, columnWidth), columnWidth, column.align);
      return column.paint === void 0 ? cell : column.paint(cell, row2);
    })
  );
  return [paintTitle(title), ...rows2];
}
function layOut(columns, width) {
  const natural = columns.map(leastWidth);
  const [first = 0] = natural;
  const needed2 = natural.reduce((sum2, one) => sum2 + one, 0) + gap.length * (columns.length - 1);
  const spare = width - needed2;
  if (spare + Math.max(0, first - goodNameWidth) < 0) {
    const [next] = columns.filter((column) => column.leaveOut !== void 0).sort((one, two) => (one.leaveOut ?? 0) - (two.leaveOut ?? 0));
    if (next !== void 0)
      return layOut(
        columns.filter((column) => column !== next),
        width
      );
  }
  const widths = columns.map((column, index) => {
    const least = natural[index] ?? 0;
    if (index === 0 && spare < 0) return Math.max(Math.min(leastNameWidth, least), least + spare);
    const isDrawn = typeof column.cells === "function";
    return isDrawn ? Math.min(drawnWidths.most, least + Math.max(0, spare)) : least;
  });
  return { shown: columns, widths };
}
function leastWidth(column) {
  if (typeof column.cells === "function") return Math.max(drawnWidths.least, textWidth(column.title));
  return column.cells.reduce((widest2, cell) => Math.max(widest2, textWidth(cell)), textWidth(column.title));
}

// src/report/terminal.ts
var leastWidth2 = 40;
function renderTerminal(review2, context) {
  const facts = factsOf3(review2);
  const screen = {
    width: Math.max(leastWidth2, Math.floor(context.width)),
    palette: context.palette ?? plainPalette
  };
  const parts = [
    openingLines(review2, facts, screen),
    claimLines(review2, facts, screen),
    changedLines(facts, screen),
    quietLines(facts, screen),
    furtherLines(review2, facts, screen),
    findingLines(review2, screen),
    wrapped2(inlineTerminal(selfTestLine(review2.verdict.selfTest)), screen)
  ];
  return `${parts.filter((lines) => lines.length > 0).map((lines) => lines.join("\n")).join("\n\n")}
`;
}
function openingLines(review2, facts, screen) {
  const word = verdictWord(review2).toUpperCase();
  const paint = verdictPaint(review2, screen.palette);
  const title = wrapped2(`${word}  ${inlineTerminal(headline(review2, facts))}`, screen);
  const painted = title.map(
    (line, index) => index === 0 ? paint(screen.palette.bold(word)) + screen.palette.bold(line.slice(word.length)) : screen.palette.bold(line)
  );
  const paragraphs = opening(review2, facts).flatMap(
    (block) => block.kind === "paragraph" ? splitAtBreaks(block.text) : []
  );
  const reason = paragraphs.flatMap(
    (text2) => wrapped2(inlineTerminal(text2).replace(new RegExp(`^${verdictWord(review2)}\\. `, "u"), ""), screen, "  ")
  );
  return [...painted, ...reason];
}
function splitAtBreaks(text2) {
  const at = text2.findIndex((piece) => typeof piece === "object" && piece.kind === "break");
  return at < 0 ? [text2] : [text2.slice(0, at), ...splitAtBreaks(text2.slice(at + 1))];
}
function verdictPaint(review2, palette) {
  const { kind, notJudged } = review2.verdict;
  if (kind === "pass" && notJudged === null) return review2.trust.level === "suspect" ? palette.yellow : palette.green;
  return kind === "inconclusive" && notJudged === null ? palette.yellow : palette.red;
}
function claimLines(review2, facts, screen) {
  const { better: better2, worse } = facts.direction;
  const against = [
    ["baseline ", facts.baselineLabel, review2.comparison],
    ...review2.trust.references.map((one) => ["reference", one.label, one.comparison])
  ];
  const suites = against.map(([, , comparison]) => comparison.metrics[0]?.suite ?? null);
  const cells = (text2) => suites.map((suite) => suite === null ? "–" : text2(suite));
  const table = terminalTable(
    [
      {
        title: inlineTerminal([name(facts.candidateLabel, 40), " vs"]),
        align: "left",
        cells: against.map(([role, label]) => `${role} ${inlineTerminal([name(label, 40)])}`)
      },
      {
        title: "geometric mean",
        align: "right",
        cells: cells((suite) => speedupText(suite.estimate.logSpeedup, facts.direction)),
        paint: (text2, row2) => speedupPaint(suites[row2]?.estimate, screen.palette)(text2)
      },
      {
        title: "95 % CI",
        align: "right",
        cells: cells((suite) => intervalText(suite.estimate.low, suite.estimate.high, facts.direction)),
        leaveOut: 2
      },
      {
        title: `${better2}/${worse}/equiv./inconcl.`,
        align: "right",
        cells: cells((suite) => countsText(suite.counts)),
        leaveOut: 1
      },
      {
        title: "memory",
        align: "right",
        cells: against.map(([, , comparison]) => memoryText2(comparison)),
        leaveOut: 0
      }
    ],
    against.length,
    screen.width,
    screen.palette.dim
  );
  const seen = sensitivity(facts).flatMap(
    (block) => block.kind === "paragraph" ? wrapped2(inlineTerminal(block.text), screen) : []
  );
  return seen.length === 0 ? table : [...table, "", ...seen];
}
function speedupPaint(estimate, palette) {
  if (estimate !== void 0 && estimate.low > 0) return palette.green;
  return estimate !== void 0 && estimate.high < 0 ? palette.red : (text2) => text2;
}
function changedLines(facts, screen) {
  if (facts.main === null) return [];
  const changed3 = changedBenchmarks(facts.main);
  if (changed3.length === 0) return ["No benchmark is called changed."];
  const slower = changed3.filter((benchmark) => benchmark.outcome === "slower").length;
  const { better: better2, worse } = facts.direction;
  const title = `${slower} ${worse}, ${changed3.length - slower} ${better2}, strongest first`;
  return [screen.palette.bold(title), ...changedTable2(changed3, facts.main, facts.direction, screen)];
}
function changedTable2(changed3, { metric }, direction, screen) {
  const scale2 = forestScale(changed3.map((benchmark) => benchmark.estimate));
  const paint = (text2, row2) => speedupPaint(changed3[row2]?.estimate, screen.palette)(text2);
  return terminalTable(
    [
      {
        title: "benchmark",
        align: "left",
        cells: changed3.map((benchmark) => inlineTerminal([name(benchmark.name, 60)]))
      },
      {
        title: "change",
        align: "right",
        cells: changed3.map((benchmark) => speedupText(benchmark.estimate.logSpeedup, direction)),
        paint
      },
      {
        title: "95 % CI",
        align: "right",
        cells: changed3.map(({ estimate }) => intervalText(estimate.low, estimate.high, direction)),
        leaveOut: 3
      },
      {
        title: `${direction.worse} ◄ │ ► ${direction.better}`,
        align: "left",
        cells: (row2, width) => {
          const estimate = changed3[row2]?.estimate;
          return estimate === void 0 ? "" : drawInterval({ ...estimate, estimate: estimate.logSpeedup }, scale2, width, " ");
        },
        paint,
        leaveOut: 2
      },
      {
        title: "baseline",
        align: "right",
        cells: changed3.map(({ baseline }) => valueText(baseline.mean, metric)),
        leaveOut: 0
      },
      {
        title: "candidate",
        align: "right",
        cells: changed3.map(({ candidate }) => valueText(candidate.mean, metric)),
        leaveOut: 1
      }
    ],
    changed3.length,
    screen.width,
    screen.palette.dim
  );
}

// src/command-line/terminal.ts
var defaultWidth = 100;
function terminalOf({ width, color, output }, { environment, isTerminal, columns }) {
  const fits = isTerminal && output === null;
  return {
    width: width ?? (fits ? columns : void 0) ?? defaultWidth,
    colors: color === "always" || colorsByDefault()
  };
  function colorsByDefault() {
    if (color === "never" || output !== null) return false;
    if ((environment.NO_COLOR ?? "") !== "") return false;
    const forced = environment.FORCE_COLOR ?? "";
    if (forced !== "") return forced !== "0" && forced !== "false";
    return fits && environment.TERM !== "dumb";
  }
}

// src/command-line/render-report.ts
function renderReport(request, reviews, version, surroundings2) {
  const [review2] = reviews;
  const { baseline, candidate } = review2.evidence;
  const context = { version, now: surroundings2.now, serverUrl: null, runUrl: null };
  switch (request.report) {
    case "terminal": {
      const { width, colors } = terminalOf(request, surroundings2);
      return renderTerminal(review2, { width, palette: (0, import_picocolors.createColors)(colors) });
    }
    case "markdown":
      return renderSummary(review2, context);
    case "json":
      return renderJson(review2, { version });
    case "html":
      return renderHtml(review2, context);
    case "pyperf":
      return printed(renderPyperfReport([baseline, ...reviews.map((one) => one.evidence.candidate)]));
    case "bench-runner": {
      const { excludedBenchmarks } = review2.verdict.policy.comparison;
      return printed(renderBenchRunnerReport(baseline, candidate, { base: request.base, excludedBenchmarks }));
    }
  }
}
function printed(report) {
  if (report.kind === "printed") return report.text;
  throw new PlumblineError(
    "input-unusable",
    report.error,
    "Give files that have a benchmark in common; --report terminal shows what each of two has."
  );
}

// src/command-line/compare.ts
async function compare2(words, version) {
  const request = readCompareArguments(words);
  if (request === "help") {
    process.stdout.write(compareHelp());
    return;
  }
  if (request === "version") {
    process.stdout.write(`${version}
`);
    return;
  }
  const settings = await settingsOf(request);
  const [first, ...others] = await gatherEvidence(request, settings);
  const policy = request.advisories ? settings.policy : withoutAdvisories(settings.policy);
  const judge2 = (evidence) => review(evidence, policy);
  const reviews = [judge2(first), ...others.map(judge2)];
  const text2 = renderReport(request, reviews, version, surroundings());
  process.exitCode = Math.max(...reviews.map((review2) => exitCodeOf(review2.verdict)));
  if (request.output === null) process.stdout.write(text2);
  else writeReport(request.output, text2);
  process.stderr.write(asides(request, reviews));
}
var surroundings = () => ({
  environment: process.env,
  isTerminal: process.stdout.isTTY,
  columns: process.stdout.columns,
  now: (/* @__PURE__ */ new Date()).toISOString()
});
async function settingsOf(request) {
  const fromFile = request.config === null ? {} : await readConfigFile(readConfig(request.config), request.config);
  const values = { ...fromFile, ...request.values, candidate: request.candidate, baseline: request.baseline };
  return readSettings(values, (name2) => {
    const flag = compareFlags.find((one) => "input" in one && one.input === name2);
    return flag !== void 0 && name2 in request.values ? `--${flag.name}` : name2;
  });
}
function withoutAdvisories(policy) {
  const trust = policy.trust ?? defaultTrustPolicy;
  return { ...policy, trust: { ...trust, advisories: { enabled: false, own: trust.advisories?.own ?? [] } } };
}
function readConfig(path) {
  try {
    return readFileSync2(path, "utf8");
  } catch (error2) {
    const why = errorCode(error2) === "ENOENT" ? "does not exist" : "cannot be read";
    throw new PlumblineError("setting-invalid", `--config: the file ${path} ${why}.`, "Check the path.", error2);
  }
}
function writeReport(path, text2) {
  try {
    writeFileSync(path, text2);
  } catch (error2) {
    const why = error2 instanceof Error ? error2.message : String(error2);
    throw new PlumblineError(
      "file-unreadable",
      `--output: ${path} cannot be written: ${why}.`,
      "Name a file in a folder that exists and that you may write to.",
      error2
    );
  }
}
function asides(request, reviews) {
  const isFieldReport = request.report === "pyperf" || request.report === "bench-runner";
  const lines = reviews.flatMap(({ findings, verdict }) => [
    ...findings.filter((finding2) => isFieldReport && finding2.severity !== "info" && finding2.code.startsWith("input.")).map((finding2) => `plumbline: ${finding2.severity}: ${finding2.message}
  ${finding2.remedy}
`),
    ...isFieldReport && verdict.failsCheck || request.output !== null ? [`plumbline: ${verdict.kind}: ${verdict.reasons[0] ?? ""}
`] : []
  ]);
  if (request.output !== null) lines.push(`plumbline: the report is in ${request.output}
`);
  return printable([...new Set(lines)].join(""));
}

// src/command-line/program.ts
var couldNotJudge = 2;
var wrongUsage = 64;
async function runCommandLine(words, version) {
  process.stdout.on("error", (error2) => {
    if (error2.code !== "EPIPE") complain(error2);
    process.exit();
  });
  process.on("uncaughtException", (error2) => {
    complain(error2);
    process.exit();
  });
  try {
    await run(words, version);
  } catch (error2) {
    complain(error2);
  }
}
async function run([command, ...rest], version) {
  switch (command) {
    case "compare":
      return compare2(rest, version);
    case "advisories":
      return runAdvisories(rest);
    case "--version":
    case "version":
      process.stdout.write(`${version}
`);
      return;
    case "--help":
    case "-h":
    case "help":
      process.stdout.write(commandHelp(rest[0]));
      return;
    case void 0:
      process.exitCode = wrongUsage;
      process.stderr.write(generalHelp());
      return;
    default:
      throw unknownCommand(command, rest);
  }
}
function complain(error2) {
  const { message, isUsage } = messageOf(error2);
  process.exitCode = isUsage ? wrongUsage : couldNotJudge;
  process.stderr.write(message);
}
export {
  runCommandLine
};
/*! For license information please see cli-program.mjs.LEGAL.txt */
