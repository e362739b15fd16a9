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
    function formatInterpolate(tokens) {
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
      if (!isArray(tokens)) {
        throw new TypeError("invalid argument. First argument must be an array. Value: `" + tokens + "`.");
      }
      out = "";
      pos = 1;
      for (i = 0; i < tokens.length; i++) {
        token = tokens[i];
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
      var tokens;
      var match;
      var prev;
      tokens = [];
      prev = 0;
      match = RE.exec(str);
      while (match) {
        content = str.slice(prev, RE.lastIndex - match[0].length);
        if (content.length) {
          tokens.push(content);
        }
        if (match[6] === "%") {
          tokens.push("%");
        } else {
          tokens.push(parse2(match));
        }
        prev = RE.lastIndex;
        match = RE.exec(str);
      }
      content = str.slice(prev);
      if (content.length) {
        tokens.push(content);
      }
      return tokens;
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

// node_modules/@stdlib/assert-has-symbol-support/lib/main.js
var require_main6 = __commonJS({
  "node_modules/@stdlib/assert-has-symbol-support/lib/main.js"(exports, module) {
    "use strict";
    function hasSymbolSupport() {
      return typeof Symbol === "function" && typeof /* @__PURE__ */ Symbol("foo") === "symbol";
    }
    module.exports = hasSymbolSupport;
  }
});

// node_modules/@stdlib/assert-has-symbol-support/lib/index.js
var require_lib7 = __commonJS({
  "node_modules/@stdlib/assert-has-symbol-support/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main6();
    module.exports = main;
  }
});

// node_modules/@stdlib/assert-has-tostringtag-support/lib/main.js
var require_main7 = __commonJS({
  "node_modules/@stdlib/assert-has-tostringtag-support/lib/main.js"(exports, module) {
    "use strict";
    var hasSymbols = require_lib7();
    var FLG = hasSymbols();
    function hasToStringTagSupport() {
      return FLG && typeof Symbol.toStringTag === "symbol";
    }
    module.exports = hasToStringTagSupport;
  }
});

// node_modules/@stdlib/assert-has-tostringtag-support/lib/index.js
var require_lib8 = __commonJS({
  "node_modules/@stdlib/assert-has-tostringtag-support/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main7();
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
var require_main8 = __commonJS({
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
var require_main9 = __commonJS({
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
var require_lib9 = __commonJS({
  "node_modules/@stdlib/assert-has-own-property/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main9();
    module.exports = main;
  }
});

// node_modules/@stdlib/symbol-ctor/lib/main.js
var require_main10 = __commonJS({
  "node_modules/@stdlib/symbol-ctor/lib/main.js"(exports, module) {
    "use strict";
    var Sym = typeof Symbol === "function" ? Symbol : void 0;
    module.exports = Sym;
  }
});

// node_modules/@stdlib/symbol-ctor/lib/index.js
var require_lib10 = __commonJS({
  "node_modules/@stdlib/symbol-ctor/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main10();
    module.exports = main;
  }
});

// node_modules/@stdlib/utils-native-class/lib/tostringtag.js
var require_tostringtag = __commonJS({
  "node_modules/@stdlib/utils-native-class/lib/tostringtag.js"(exports, module) {
    "use strict";
    var Symbol2 = require_lib10();
    var toStrTag = typeof Symbol2 === "function" ? Symbol2.toStringTag : "";
    module.exports = toStrTag;
  }
});

// node_modules/@stdlib/utils-native-class/lib/polyfill.js
var require_polyfill2 = __commonJS({
  "node_modules/@stdlib/utils-native-class/lib/polyfill.js"(exports, module) {
    "use strict";
    var hasOwnProp = require_lib9();
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
var require_lib11 = __commonJS({
  "node_modules/@stdlib/utils-native-class/lib/index.js"(exports, module) {
    "use strict";
    var hasToStringTag = require_lib8();
    var builtin = require_main8();
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
var require_main11 = __commonJS({
  "node_modules/@stdlib/assert-is-uint32array/lib/main.js"(exports, module) {
    "use strict";
    var nativeClass = require_lib11();
    var hasUint32Array = typeof Uint32Array === "function";
    function isUint32Array(value2) {
      return hasUint32Array && value2 instanceof Uint32Array || // eslint-disable-line stdlib/require-globals
      nativeClass(value2) === "[object Uint32Array]";
    }
    module.exports = isUint32Array;
  }
});

// node_modules/@stdlib/assert-is-uint32array/lib/index.js
var require_lib12 = __commonJS({
  "node_modules/@stdlib/assert-is-uint32array/lib/index.js"(exports, module) {
    "use strict";
    var isUint32Array = require_main11();
    module.exports = isUint32Array;
  }
});

// node_modules/@stdlib/constants-uint32-max/lib/index.js
var require_lib13 = __commonJS({
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
var require_main12 = __commonJS({
  "node_modules/@stdlib/assert-has-uint32array-support/lib/main.js"(exports, module) {
    "use strict";
    var isUint32Array = require_lib12();
    var UINT32_MAX = require_lib13();
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
var require_lib14 = __commonJS({
  "node_modules/@stdlib/assert-has-uint32array-support/lib/index.js"(exports, module) {
    "use strict";
    var hasUint32ArraySupport = require_main12();
    module.exports = hasUint32ArraySupport;
  }
});

// node_modules/@stdlib/array-uint32/lib/main.js
var require_main13 = __commonJS({
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
var require_lib15 = __commonJS({
  "node_modules/@stdlib/array-uint32/lib/index.js"(exports, module) {
    "use strict";
    var hasUint32ArraySupport = require_lib14();
    var builtin = require_main13();
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
var require_main14 = __commonJS({
  "node_modules/@stdlib/assert-is-float64array/lib/main.js"(exports, module) {
    "use strict";
    var nativeClass = require_lib11();
    var hasFloat64Array = typeof Float64Array === "function";
    function isFloat64Array(value2) {
      return hasFloat64Array && value2 instanceof Float64Array || // eslint-disable-line stdlib/require-globals
      nativeClass(value2) === "[object Float64Array]";
    }
    module.exports = isFloat64Array;
  }
});

// node_modules/@stdlib/assert-is-float64array/lib/index.js
var require_lib16 = __commonJS({
  "node_modules/@stdlib/assert-is-float64array/lib/index.js"(exports, module) {
    "use strict";
    var isFloat64Array = require_main14();
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
var require_main15 = __commonJS({
  "node_modules/@stdlib/assert-has-float64array-support/lib/main.js"(exports, module) {
    "use strict";
    var isFloat64Array = require_lib16();
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
var require_lib17 = __commonJS({
  "node_modules/@stdlib/assert-has-float64array-support/lib/index.js"(exports, module) {
    "use strict";
    var hasFloat64ArraySupport = require_main15();
    module.exports = hasFloat64ArraySupport;
  }
});

// node_modules/@stdlib/array-float64/lib/main.js
var require_main16 = __commonJS({
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
var require_lib18 = __commonJS({
  "node_modules/@stdlib/array-float64/lib/index.js"(exports, module) {
    "use strict";
    var hasFloat64ArraySupport = require_lib17();
    var builtin = require_main16();
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
var require_main17 = __commonJS({
  "node_modules/@stdlib/assert-is-uint8array/lib/main.js"(exports, module) {
    "use strict";
    var nativeClass = require_lib11();
    var hasUint8Array = typeof Uint8Array === "function";
    function isUint8Array(value2) {
      return hasUint8Array && value2 instanceof Uint8Array || // eslint-disable-line stdlib/require-globals
      nativeClass(value2) === "[object Uint8Array]";
    }
    module.exports = isUint8Array;
  }
});

// node_modules/@stdlib/assert-is-uint8array/lib/index.js
var require_lib19 = __commonJS({
  "node_modules/@stdlib/assert-is-uint8array/lib/index.js"(exports, module) {
    "use strict";
    var isUint8Array = require_main17();
    module.exports = isUint8Array;
  }
});

// node_modules/@stdlib/constants-uint8-max/lib/index.js
var require_lib20 = __commonJS({
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
var require_main18 = __commonJS({
  "node_modules/@stdlib/assert-has-uint8array-support/lib/main.js"(exports, module) {
    "use strict";
    var isUint8Array = require_lib19();
    var UINT8_MAX = require_lib20();
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
var require_lib21 = __commonJS({
  "node_modules/@stdlib/assert-has-uint8array-support/lib/index.js"(exports, module) {
    "use strict";
    var hasUint8ArraySupport = require_main18();
    module.exports = hasUint8ArraySupport;
  }
});

// node_modules/@stdlib/array-uint8/lib/main.js
var require_main19 = __commonJS({
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
var require_lib22 = __commonJS({
  "node_modules/@stdlib/array-uint8/lib/index.js"(exports, module) {
    "use strict";
    var hasUint8ArraySupport = require_lib21();
    var builtin = require_main19();
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
var require_main20 = __commonJS({
  "node_modules/@stdlib/assert-is-uint16array/lib/main.js"(exports, module) {
    "use strict";
    var nativeClass = require_lib11();
    var hasUint16Array = typeof Uint16Array === "function";
    function isUint16Array(value2) {
      return hasUint16Array && value2 instanceof Uint16Array || // eslint-disable-line stdlib/require-globals
      nativeClass(value2) === "[object Uint16Array]";
    }
    module.exports = isUint16Array;
  }
});

// node_modules/@stdlib/assert-is-uint16array/lib/index.js
var require_lib23 = __commonJS({
  "node_modules/@stdlib/assert-is-uint16array/lib/index.js"(exports, module) {
    "use strict";
    var isUint16Array = require_main20();
    module.exports = isUint16Array;
  }
});

// node_modules/@stdlib/constants-uint16-max/lib/index.js
var require_lib24 = __commonJS({
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
var require_main21 = __commonJS({
  "node_modules/@stdlib/assert-has-uint16array-support/lib/main.js"(exports, module) {
    "use strict";
    var isUint16Array = require_lib23();
    var UINT16_MAX = require_lib24();
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
var require_lib25 = __commonJS({
  "node_modules/@stdlib/assert-has-uint16array-support/lib/index.js"(exports, module) {
    "use strict";
    var hasUint16ArraySupport = require_main21();
    module.exports = hasUint16ArraySupport;
  }
});

// node_modules/@stdlib/array-uint16/lib/main.js
var require_main22 = __commonJS({
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
var require_lib26 = __commonJS({
  "node_modules/@stdlib/array-uint16/lib/index.js"(exports, module) {
    "use strict";
    var hasUint16ArraySupport = require_lib25();
    var builtin = require_main22();
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
    var Uint8Array2 = require_lib22();
    var Uint16Array2 = require_lib26();
    var ctors = {
      "uint16": Uint16Array2,
      "uint8": Uint8Array2
    };
    module.exports = ctors;
  }
});

// node_modules/@stdlib/assert-is-little-endian/lib/main.js
var require_main23 = __commonJS({
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
var require_lib27 = __commonJS({
  "node_modules/@stdlib/assert-is-little-endian/lib/index.js"(exports, module) {
    "use strict";
    var IS_LITTLE_ENDIAN = require_main23();
    module.exports = IS_LITTLE_ENDIAN;
  }
});

// node_modules/@stdlib/number-float64-base-get-high-word/lib/high.js
var require_high = __commonJS({
  "node_modules/@stdlib/number-float64-base-get-high-word/lib/high.js"(exports, module) {
    "use strict";
    var isLittleEndian = require_lib27();
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
var require_main24 = __commonJS({
  "node_modules/@stdlib/number-float64-base-get-high-word/lib/main.js"(exports, module) {
    "use strict";
    var Uint32Array2 = require_lib15();
    var Float64Array2 = require_lib18();
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
var require_lib28 = __commonJS({
  "node_modules/@stdlib/number-float64-base-get-high-word/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main24();
    module.exports = main;
  }
});

// node_modules/@stdlib/number-float64-base-set-high-word/lib/high.js
var require_high2 = __commonJS({
  "node_modules/@stdlib/number-float64-base-set-high-word/lib/high.js"(exports, module) {
    "use strict";
    var isLittleEndian = require_lib27();
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
var require_main25 = __commonJS({
  "node_modules/@stdlib/number-float64-base-set-high-word/lib/main.js"(exports, module) {
    "use strict";
    var Uint32Array2 = require_lib15();
    var Float64Array2 = require_lib18();
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
var require_lib29 = __commonJS({
  "node_modules/@stdlib/number-float64-base-set-high-word/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main25();
    module.exports = main;
  }
});

// node_modules/@stdlib/number-float64-base-from-words/lib/indices.js
var require_indices = __commonJS({
  "node_modules/@stdlib/number-float64-base-from-words/lib/indices.js"(exports, module) {
    "use strict";
    var isLittleEndian = require_lib27();
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
var require_main26 = __commonJS({
  "node_modules/@stdlib/number-float64-base-from-words/lib/main.js"(exports, module) {
    "use strict";
    var Uint32Array2 = require_lib15();
    var Float64Array2 = require_lib18();
    var indices = require_indices();
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
var require_lib30 = __commonJS({
  "node_modules/@stdlib/number-float64-base-from-words/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main26();
    module.exports = main;
  }
});

// node_modules/@stdlib/constants-float64-pinf/lib/index.js
var require_lib31 = __commonJS({
  "node_modules/@stdlib/constants-float64-pinf/lib/index.js"(exports, module) {
    "use strict";
    var FLOAT64_PINF = Number.POSITIVE_INFINITY;
    module.exports = FLOAT64_PINF;
  }
});

// node_modules/@stdlib/number-ctor/lib/main.js
var require_main27 = __commonJS({
  "node_modules/@stdlib/number-ctor/lib/main.js"(exports, module) {
    "use strict";
    module.exports = Number;
  }
});

// node_modules/@stdlib/number-ctor/lib/index.js
var require_lib32 = __commonJS({
  "node_modules/@stdlib/number-ctor/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main27();
    module.exports = main;
  }
});

// node_modules/@stdlib/constants-float64-ninf/lib/index.js
var require_lib33 = __commonJS({
  "node_modules/@stdlib/constants-float64-ninf/lib/index.js"(exports, module) {
    "use strict";
    var Number2 = require_lib32();
    var FLOAT64_NINF = Number2.NEGATIVE_INFINITY;
    module.exports = FLOAT64_NINF;
  }
});

// node_modules/@stdlib/constants-float64-exponent-bias/lib/index.js
var require_lib34 = __commonJS({
  "node_modules/@stdlib/constants-float64-exponent-bias/lib/index.js"(exports, module) {
    "use strict";
    var FLOAT64_EXPONENT_BIAS = 1023 | 0;
    module.exports = FLOAT64_EXPONENT_BIAS;
  }
});

// node_modules/@stdlib/constants-float64-half-ln-two/lib/index.js
var require_lib35 = __commonJS({
  "node_modules/@stdlib/constants-float64-half-ln-two/lib/index.js"(exports, module) {
    "use strict";
    var HALF_LN2 = 0.34657359027997264;
    module.exports = HALF_LN2;
  }
});

// node_modules/@stdlib/math-base-special-expm1/lib/polyval_q.js
var require_polyval_q = __commonJS({
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
var require_main28 = __commonJS({
  "node_modules/@stdlib/math-base-special-expm1/lib/main.js"(exports, module) {
    "use strict";
    var isnan = require_lib6();
    var getHighWord = require_lib28();
    var setHighWord = require_lib29();
    var fromWords = require_lib30();
    var PINF = require_lib31();
    var NINF = require_lib33();
    var FLOAT64_EXPONENT_BIAS = require_lib34();
    var HALF_LN2 = require_lib35();
    var polyval = require_polyval_q();
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
var require_lib36 = __commonJS({
  "node_modules/@stdlib/math-base-special-expm1/lib/index.js"(exports, module) {
    "use strict";
    var expm1 = require_main28();
    module.exports = expm1;
  }
});

// node_modules/@stdlib/math-base-special-floor/lib/main.js
var require_main29 = __commonJS({
  "node_modules/@stdlib/math-base-special-floor/lib/main.js"(exports, module) {
    "use strict";
    var floor = Math.floor;
    module.exports = floor;
  }
});

// node_modules/@stdlib/math-base-special-floor/lib/index.js
var require_lib37 = __commonJS({
  "node_modules/@stdlib/math-base-special-floor/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main29();
    module.exports = main;
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
var require_main30 = __commonJS({
  "node_modules/@stdlib/math-base-special-log1p/lib/main.js"(exports, module) {
    "use strict";
    var isnan = require_lib6();
    var getHighWord = require_lib28();
    var setHighWord = require_lib29();
    var PINF = require_lib31();
    var NINF = require_lib33();
    var FLOAT64_EXPONENT_BIAS = require_lib34();
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
var require_lib38 = __commonJS({
  "node_modules/@stdlib/math-base-special-log1p/lib/index.js"(exports, module) {
    "use strict";
    var log1p = require_main30();
    module.exports = log1p;
  }
});

// node_modules/@stdlib/math-base-special-sqrt/lib/main.js
var require_main31 = __commonJS({
  "node_modules/@stdlib/math-base-special-sqrt/lib/main.js"(exports, module) {
    "use strict";
    var sqrt = Math.sqrt;
    module.exports = sqrt;
  }
});

// node_modules/@stdlib/math-base-special-sqrt/lib/index.js
var require_lib39 = __commonJS({
  "node_modules/@stdlib/math-base-special-sqrt/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main31();
    module.exports = main;
  }
});

// node_modules/@stdlib/constants-float64-fourth-pi/lib/index.js
var require_lib40 = __commonJS({
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
var require_main32 = __commonJS({
  "node_modules/@stdlib/math-base-special-asin/lib/main.js"(exports, module) {
    "use strict";
    var isnan = require_lib6();
    var sqrt = require_lib39();
    var PIO4 = require_lib40();
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
var require_lib41 = __commonJS({
  "node_modules/@stdlib/math-base-special-asin/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main32();
    module.exports = main;
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
var require_lib42 = __commonJS({
  "node_modules/@stdlib/math-base-special-abs/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main33();
    module.exports = main;
  }
});

// node_modules/@stdlib/math-base-special-ceil/lib/main.js
var require_main34 = __commonJS({
  "node_modules/@stdlib/math-base-special-ceil/lib/main.js"(exports, module) {
    "use strict";
    var ceil = Math.ceil;
    module.exports = ceil;
  }
});

// node_modules/@stdlib/math-base-special-ceil/lib/index.js
var require_lib43 = __commonJS({
  "node_modules/@stdlib/math-base-special-ceil/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main34();
    module.exports = main;
  }
});

// node_modules/@stdlib/math-base-special-trunc/lib/main.js
var require_main35 = __commonJS({
  "node_modules/@stdlib/math-base-special-trunc/lib/main.js"(exports, module) {
    "use strict";
    var floor = require_lib37();
    var ceil = require_lib43();
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
var require_lib44 = __commonJS({
  "node_modules/@stdlib/math-base-special-trunc/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main35();
    module.exports = main;
  }
});

// node_modules/@stdlib/constants-float64-max-base2-exponent/lib/index.js
var require_lib45 = __commonJS({
  "node_modules/@stdlib/constants-float64-max-base2-exponent/lib/index.js"(exports, module) {
    "use strict";
    var FLOAT64_MAX_BASE2_EXPONENT = 1023 | 0;
    module.exports = FLOAT64_MAX_BASE2_EXPONENT;
  }
});

// node_modules/@stdlib/constants-float64-max-base2-exponent-subnormal/lib/index.js
var require_lib46 = __commonJS({
  "node_modules/@stdlib/constants-float64-max-base2-exponent-subnormal/lib/index.js"(exports, module) {
    "use strict";
    var FLOAT64_MAX_BASE2_EXPONENT_SUBNORMAL = -1023 | 0;
    module.exports = FLOAT64_MAX_BASE2_EXPONENT_SUBNORMAL;
  }
});

// node_modules/@stdlib/constants-float64-min-base2-exponent-subnormal/lib/index.js
var require_lib47 = __commonJS({
  "node_modules/@stdlib/constants-float64-min-base2-exponent-subnormal/lib/index.js"(exports, module) {
    "use strict";
    var FLOAT64_MIN_BASE2_EXPONENT_SUBNORMAL = -1074 | 0;
    module.exports = FLOAT64_MIN_BASE2_EXPONENT_SUBNORMAL;
  }
});

// node_modules/@stdlib/math-base-assert-is-infinite/lib/main.js
var require_main36 = __commonJS({
  "node_modules/@stdlib/math-base-assert-is-infinite/lib/main.js"(exports, module) {
    "use strict";
    var PINF = require_lib31();
    var NINF = require_lib33();
    function isInfinite(x) {
      return x === PINF || x === NINF;
    }
    module.exports = isInfinite;
  }
});

// node_modules/@stdlib/math-base-assert-is-infinite/lib/index.js
var require_lib48 = __commonJS({
  "node_modules/@stdlib/math-base-assert-is-infinite/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main36();
    module.exports = main;
  }
});

// node_modules/@stdlib/constants-float64-high-word-sign-mask/lib/index.js
var require_lib49 = __commonJS({
  "node_modules/@stdlib/constants-float64-high-word-sign-mask/lib/index.js"(exports, module) {
    "use strict";
    var FLOAT64_HIGH_WORD_SIGN_MASK = 2147483648 >>> 0;
    module.exports = FLOAT64_HIGH_WORD_SIGN_MASK;
  }
});

// node_modules/@stdlib/constants-float64-high-word-abs-mask/lib/index.js
var require_lib50 = __commonJS({
  "node_modules/@stdlib/constants-float64-high-word-abs-mask/lib/index.js"(exports, module) {
    "use strict";
    var FLOAT64_HIGH_WORD_ABS_MASK = 2147483647 >>> 0;
    module.exports = FLOAT64_HIGH_WORD_ABS_MASK;
  }
});

// node_modules/@stdlib/number-float64-base-to-words/lib/indices.js
var require_indices2 = __commonJS({
  "node_modules/@stdlib/number-float64-base-to-words/lib/indices.js"(exports, module) {
    "use strict";
    var isLittleEndian = require_lib27();
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
    var Uint32Array2 = require_lib15();
    var Float64Array2 = require_lib18();
    var indices = require_indices2();
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
var require_main37 = __commonJS({
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
var require_lib51 = __commonJS({
  "node_modules/@stdlib/number-float64-base-to-words/lib/index.js"(exports, module) {
    "use strict";
    var setReadOnly = require_lib5();
    var main = require_main37();
    var assign = require_assign();
    setReadOnly(main, "assign", assign);
    module.exports = main;
  }
});

// node_modules/@stdlib/math-base-special-copysign/lib/main.js
var require_main38 = __commonJS({
  "node_modules/@stdlib/math-base-special-copysign/lib/main.js"(exports, module) {
    "use strict";
    var SIGN_MASK = require_lib49();
    var ABS_MASK = require_lib50();
    var toWords = require_lib51();
    var getHighWord = require_lib28();
    var fromWords = require_lib30();
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
var require_lib52 = __commonJS({
  "node_modules/@stdlib/math-base-special-copysign/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main38();
    module.exports = main;
  }
});

// node_modules/@stdlib/constants-float64-smallest-normal/lib/index.js
var require_lib53 = __commonJS({
  "node_modules/@stdlib/constants-float64-smallest-normal/lib/index.js"(exports, module) {
    "use strict";
    var FLOAT64_SMALLEST_NORMAL = 22250738585072014e-324;
    module.exports = FLOAT64_SMALLEST_NORMAL;
  }
});

// node_modules/@stdlib/number-float64-base-normalize/lib/assign.js
var require_assign2 = __commonJS({
  "node_modules/@stdlib/number-float64-base-normalize/lib/assign.js"(exports, module) {
    "use strict";
    var FLOAT64_SMALLEST_NORMAL = require_lib53();
    var isInfinite = require_lib48();
    var isnan = require_lib6();
    var abs = require_lib42();
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
var require_main39 = __commonJS({
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
var require_lib54 = __commonJS({
  "node_modules/@stdlib/number-float64-base-normalize/lib/index.js"(exports, module) {
    "use strict";
    var setReadOnly = require_lib5();
    var main = require_main39();
    var assign = require_assign2();
    setReadOnly(main, "assign", assign);
    module.exports = main;
  }
});

// node_modules/@stdlib/constants-float64-high-word-exponent-mask/lib/index.js
var require_lib55 = __commonJS({
  "node_modules/@stdlib/constants-float64-high-word-exponent-mask/lib/index.js"(exports, module) {
    "use strict";
    var FLOAT64_HIGH_WORD_EXPONENT_MASK = 2146435072;
    module.exports = FLOAT64_HIGH_WORD_EXPONENT_MASK;
  }
});

// node_modules/@stdlib/number-float64-base-exponent/lib/main.js
var require_main40 = __commonJS({
  "node_modules/@stdlib/number-float64-base-exponent/lib/main.js"(exports, module) {
    "use strict";
    var getHighWord = require_lib28();
    var EXP_MASK = require_lib55();
    var BIAS = require_lib34();
    function exponent(x) {
      var high = getHighWord(x);
      high = (high & EXP_MASK) >>> 20;
      return high - BIAS | 0;
    }
    module.exports = exponent;
  }
});

// node_modules/@stdlib/number-float64-base-exponent/lib/index.js
var require_lib56 = __commonJS({
  "node_modules/@stdlib/number-float64-base-exponent/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main40();
    module.exports = main;
  }
});

// node_modules/@stdlib/math-base-special-ldexp/lib/main.js
var require_main41 = __commonJS({
  "node_modules/@stdlib/math-base-special-ldexp/lib/main.js"(exports, module) {
    "use strict";
    var PINF = require_lib31();
    var NINF = require_lib33();
    var BIAS = require_lib34();
    var MAX_EXPONENT = require_lib45();
    var MAX_SUBNORMAL_EXPONENT = require_lib46();
    var MIN_SUBNORMAL_EXPONENT = require_lib47();
    var isnan = require_lib6();
    var isInfinite = require_lib48();
    var copysign = require_lib52();
    var normalize = require_lib54().assign;
    var floatExp = require_lib56();
    var toWords = require_lib51();
    var fromWords = require_lib30();
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
var require_lib57 = __commonJS({
  "node_modules/@stdlib/math-base-special-ldexp/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main41();
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
    var ldexp = require_lib57();
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
var require_main42 = __commonJS({
  "node_modules/@stdlib/math-base-special-exp/lib/main.js"(exports, module) {
    "use strict";
    var isnan = require_lib6();
    var trunc = require_lib44();
    var NINF = require_lib33();
    var PINF = require_lib31();
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
var require_lib58 = __commonJS({
  "node_modules/@stdlib/math-base-special-exp/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main42();
    module.exports = main;
  }
});

// node_modules/@stdlib/math-base-assert-is-integer/lib/main.js
var require_main43 = __commonJS({
  "node_modules/@stdlib/math-base-assert-is-integer/lib/main.js"(exports, module) {
    "use strict";
    var floor = require_lib37();
    function isInteger(x) {
      return floor(x) === x;
    }
    module.exports = isInteger;
  }
});

// node_modules/@stdlib/math-base-assert-is-integer/lib/index.js
var require_lib59 = __commonJS({
  "node_modules/@stdlib/math-base-assert-is-integer/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main43();
    module.exports = main;
  }
});

// node_modules/@stdlib/math-base-assert-is-even/lib/main.js
var require_main44 = __commonJS({
  "node_modules/@stdlib/math-base-assert-is-even/lib/main.js"(exports, module) {
    "use strict";
    var isInteger = require_lib59();
    function isEven(x) {
      return isInteger(x / 2);
    }
    module.exports = isEven;
  }
});

// node_modules/@stdlib/math-base-assert-is-even/lib/index.js
var require_lib60 = __commonJS({
  "node_modules/@stdlib/math-base-assert-is-even/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main44();
    module.exports = main;
  }
});

// node_modules/@stdlib/math-base-assert-is-odd/lib/main.js
var require_main45 = __commonJS({
  "node_modules/@stdlib/math-base-assert-is-odd/lib/main.js"(exports, module) {
    "use strict";
    var isEven = require_lib60();
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
var require_lib61 = __commonJS({
  "node_modules/@stdlib/math-base-assert-is-odd/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main45();
    module.exports = main;
  }
});

// node_modules/@stdlib/number-float64-base-set-low-word/lib/low.js
var require_low = __commonJS({
  "node_modules/@stdlib/number-float64-base-set-low-word/lib/low.js"(exports, module) {
    "use strict";
    var isLittleEndian = require_lib27();
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
var require_main46 = __commonJS({
  "node_modules/@stdlib/number-float64-base-set-low-word/lib/main.js"(exports, module) {
    "use strict";
    var Uint32Array2 = require_lib15();
    var Float64Array2 = require_lib18();
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
var require_lib62 = __commonJS({
  "node_modules/@stdlib/number-float64-base-set-low-word/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main46();
    module.exports = main;
  }
});

// node_modules/@stdlib/number-uint32-base-to-int32/lib/main.js
var require_main47 = __commonJS({
  "node_modules/@stdlib/number-uint32-base-to-int32/lib/main.js"(exports, module) {
    "use strict";
    function uint32ToInt32(x) {
      return x | 0;
    }
    module.exports = uint32ToInt32;
  }
});

// node_modules/@stdlib/number-uint32-base-to-int32/lib/index.js
var require_lib63 = __commonJS({
  "node_modules/@stdlib/number-uint32-base-to-int32/lib/index.js"(exports, module) {
    "use strict";
    var uint32ToInt32 = require_main47();
    module.exports = uint32ToInt32;
  }
});

// node_modules/@stdlib/math-base-special-pow/lib/x_is_zero.js
var require_x_is_zero = __commonJS({
  "node_modules/@stdlib/math-base-special-pow/lib/x_is_zero.js"(exports, module) {
    "use strict";
    var isOdd = require_lib61();
    var copysign = require_lib52();
    var NINF = require_lib33();
    var PINF = require_lib31();
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
    var ABS_MASK = require_lib50();
    var getHighWord = require_lib28();
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
    var abs = require_lib42();
    var PINF = require_lib31();
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
var require_lib64 = __commonJS({
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
    var getHighWord = require_lib28();
    var setLowWord = require_lib62();
    var setHighWord = require_lib29();
    var BIAS = require_lib34();
    var HIGH_NUM_SIGNIFICAND_BITS = require_lib64();
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
    var setLowWord = require_lib62();
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
var require_lib65 = __commonJS({
  "node_modules/@stdlib/constants-float64-ln-two/lib/index.js"(exports, module) {
    "use strict";
    var LN2 = 0.6931471805599453;
    module.exports = LN2;
  }
});

// node_modules/@stdlib/constants-float64-high-word-significand-mask/lib/index.js
var require_lib66 = __commonJS({
  "node_modules/@stdlib/constants-float64-high-word-significand-mask/lib/index.js"(exports, module) {
    "use strict";
    var FLOAT64_HIGH_WORD_SIGNIFICAND_MASK = 1048575;
    module.exports = FLOAT64_HIGH_WORD_SIGNIFICAND_MASK;
  }
});

// node_modules/@stdlib/math-base-special-pow/lib/polyval_p.js
var require_polyval_p2 = __commonJS({
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
    var getHighWord = require_lib28();
    var setHighWord = require_lib29();
    var setLowWord = require_lib62();
    var uint32ToInt32 = require_lib63();
    var ldexp = require_lib57();
    var LN2 = require_lib65();
    var BIAS = require_lib34();
    var ABS_MASK = require_lib50();
    var HIGH_SIGNIFICAND_MASK = require_lib66();
    var HIGH_NUM_SIGNIFICAND_BITS = require_lib64();
    var polyvalP = require_polyval_p2();
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
var require_main48 = __commonJS({
  "node_modules/@stdlib/math-base-special-pow/lib/main.js"(exports, module) {
    "use strict";
    var isnan = require_lib6();
    var isOdd = require_lib61();
    var isInfinite = require_lib48();
    var isInteger = require_lib59();
    var sqrt = require_lib39();
    var abs = require_lib42();
    var toWords = require_lib51();
    var setLowWord = require_lib62();
    var uint32ToInt32 = require_lib63();
    var NINF = require_lib33();
    var PINF = require_lib31();
    var ABS_MASK = require_lib50();
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
var require_lib67 = __commonJS({
  "node_modules/@stdlib/math-base-special-pow/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main48();
    module.exports = main;
  }
});

// node_modules/@stdlib/constants-float64-e/lib/index.js
var require_lib68 = __commonJS({
  "node_modules/@stdlib/constants-float64-e/lib/index.js"(exports, module) {
    "use strict";
    var E = 2.718281828459045;
    module.exports = E;
  }
});

// node_modules/@stdlib/constants-float64-eps/lib/index.js
var require_lib69 = __commonJS({
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
var require_main49 = __commonJS({
  "node_modules/@stdlib/math-base-special-beta/lib/main.js"(exports, module) {
    "use strict";
    var isnan = require_lib6();
    var log1p = require_lib38();
    var sqrt = require_lib39();
    var abs = require_lib42();
    var exp = require_lib58();
    var pow = require_lib67();
    var E = require_lib68();
    var EPSILON = require_lib69();
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
var require_lib70 = __commonJS({
  "node_modules/@stdlib/math-base-special-beta/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main49();
    module.exports = main;
  }
});

// node_modules/@stdlib/math-base-assert-is-positive-zero/lib/main.js
var require_main50 = __commonJS({
  "node_modules/@stdlib/math-base-assert-is-positive-zero/lib/main.js"(exports, module) {
    "use strict";
    var PINF = require_lib31();
    function isPositiveZero(x) {
      return x === 0 && 1 / x === PINF;
    }
    module.exports = isPositiveZero;
  }
});

// node_modules/@stdlib/math-base-assert-is-positive-zero/lib/index.js
var require_lib71 = __commonJS({
  "node_modules/@stdlib/math-base-assert-is-positive-zero/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main50();
    module.exports = main;
  }
});

// node_modules/@stdlib/math-base-special-max/lib/main.js
var require_main51 = __commonJS({
  "node_modules/@stdlib/math-base-special-max/lib/main.js"(exports, module) {
    "use strict";
    var isPositiveZero = require_lib71();
    var isnan = require_lib6();
    var PINF = require_lib31();
    function max(x, y) {
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
    module.exports = max;
  }
});

// node_modules/@stdlib/math-base-special-max/lib/index.js
var require_lib72 = __commonJS({
  "node_modules/@stdlib/math-base-special-max/lib/index.js"(exports, module) {
    "use strict";
    var max = require_main51();
    module.exports = max;
  }
});

// node_modules/@stdlib/math-base-assert-is-negative-zero/lib/main.js
var require_main52 = __commonJS({
  "node_modules/@stdlib/math-base-assert-is-negative-zero/lib/main.js"(exports, module) {
    "use strict";
    var NINF = require_lib33();
    function isNegativeZero(x) {
      return x === 0 && 1 / x === NINF;
    }
    module.exports = isNegativeZero;
  }
});

// node_modules/@stdlib/math-base-assert-is-negative-zero/lib/index.js
var require_lib73 = __commonJS({
  "node_modules/@stdlib/math-base-assert-is-negative-zero/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main52();
    module.exports = main;
  }
});

// node_modules/@stdlib/math-base-special-min/lib/main.js
var require_main53 = __commonJS({
  "node_modules/@stdlib/math-base-special-min/lib/main.js"(exports, module) {
    "use strict";
    var isNegativeZero = require_lib73();
    var isnan = require_lib6();
    var NINF = require_lib33();
    function min(x, y) {
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
    module.exports = min;
  }
});

// node_modules/@stdlib/math-base-special-min/lib/index.js
var require_lib74 = __commonJS({
  "node_modules/@stdlib/math-base-special-min/lib/index.js"(exports, module) {
    "use strict";
    var min = require_main53();
    module.exports = min;
  }
});

// node_modules/@stdlib/constants-float64-max/lib/index.js
var require_lib75 = __commonJS({
  "node_modules/@stdlib/constants-float64-max/lib/index.js"(exports, module) {
    "use strict";
    var FLOAT64_MAX = 17976931348623157e292;
    module.exports = FLOAT64_MAX;
  }
});

// node_modules/@stdlib/constants-int32-max/lib/index.js
var require_lib76 = __commonJS({
  "node_modules/@stdlib/constants-int32-max/lib/index.js"(exports, module) {
    "use strict";
    var INT32_MAX = 2147483647 | 0;
    module.exports = INT32_MAX;
  }
});

// node_modules/@stdlib/constants-float64-half-pi/lib/index.js
var require_lib77 = __commonJS({
  "node_modules/@stdlib/constants-float64-half-pi/lib/index.js"(exports, module) {
    "use strict";
    var HALF_PI = 1.5707963267948966;
    module.exports = HALF_PI;
  }
});

// node_modules/@stdlib/constants-float64-pi/lib/index.js
var require_lib78 = __commonJS({
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
var require_main54 = __commonJS({
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
var require_lib79 = __commonJS({
  "node_modules/@stdlib/math-base-special-kernel-cos/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main54();
    module.exports = main;
  }
});

// node_modules/@stdlib/math-base-special-kernel-sin/lib/main.js
var require_main55 = __commonJS({
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
var require_lib80 = __commonJS({
  "node_modules/@stdlib/math-base-special-kernel-sin/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main55();
    module.exports = main;
  }
});

// node_modules/@stdlib/number-float64-base-get-low-word/lib/low.js
var require_low2 = __commonJS({
  "node_modules/@stdlib/number-float64-base-get-low-word/lib/low.js"(exports, module) {
    "use strict";
    var isLittleEndian = require_lib27();
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
var require_main56 = __commonJS({
  "node_modules/@stdlib/number-float64-base-get-low-word/lib/main.js"(exports, module) {
    "use strict";
    var Uint32Array2 = require_lib15();
    var Float64Array2 = require_lib18();
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
var require_lib81 = __commonJS({
  "node_modules/@stdlib/number-float64-base-get-low-word/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main56();
    module.exports = main;
  }
});

// node_modules/@stdlib/array-base-filled/lib/main.js
var require_main57 = __commonJS({
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
var require_lib82 = __commonJS({
  "node_modules/@stdlib/array-base-filled/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main57();
    module.exports = main;
  }
});

// node_modules/@stdlib/array-base-zeros/lib/main.js
var require_main58 = __commonJS({
  "node_modules/@stdlib/array-base-zeros/lib/main.js"(exports, module) {
    "use strict";
    var filled = require_lib82();
    function zeros(len) {
      return filled(0, len);
    }
    module.exports = zeros;
  }
});

// node_modules/@stdlib/array-base-zeros/lib/index.js
var require_lib83 = __commonJS({
  "node_modules/@stdlib/array-base-zeros/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main58();
    module.exports = main;
  }
});

// node_modules/@stdlib/math-base-special-rempio2/lib/kernel_rempio2.js
var require_kernel_rempio2 = __commonJS({
  "node_modules/@stdlib/math-base-special-rempio2/lib/kernel_rempio2.js"(exports, module) {
    "use strict";
    var floor = require_lib37();
    var ldexp = require_lib57();
    var zeros = require_lib83();
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
var require_main59 = __commonJS({
  "node_modules/@stdlib/math-base-special-round/lib/main.js"(exports, module) {
    "use strict";
    var round = Math.round;
    module.exports = round;
  }
});

// node_modules/@stdlib/math-base-special-round/lib/index.js
var require_lib84 = __commonJS({
  "node_modules/@stdlib/math-base-special-round/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main59();
    module.exports = main;
  }
});

// node_modules/@stdlib/math-base-special-rempio2/lib/rempio2_medium.js
var require_rempio2_medium = __commonJS({
  "node_modules/@stdlib/math-base-special-rempio2/lib/rempio2_medium.js"(exports, module) {
    "use strict";
    var round = require_lib84();
    var getHighWord = require_lib28();
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
var require_main60 = __commonJS({
  "node_modules/@stdlib/math-base-special-rempio2/lib/main.js"(exports, module) {
    "use strict";
    var ABS_MASK = require_lib50();
    var EXPONENT_MASK = require_lib55();
    var SIGNIFICAND_MASK = require_lib66();
    var getHighWord = require_lib28();
    var getLowWord = require_lib81();
    var fromWords = require_lib30();
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
var require_lib85 = __commonJS({
  "node_modules/@stdlib/math-base-special-rempio2/lib/index.js"(exports, module) {
    "use strict";
    var rempio2 = require_main60();
    module.exports = rempio2;
  }
});

// node_modules/@stdlib/math-base-special-sin/lib/main.js
var require_main61 = __commonJS({
  "node_modules/@stdlib/math-base-special-sin/lib/main.js"(exports, module) {
    "use strict";
    var HIGH_WORD_ABS_MASK = require_lib50();
    var HIGH_WORD_EXPONENT_MASK = require_lib55();
    var getHighWord = require_lib28();
    var kernelCos = require_lib79();
    var kernelSin = require_lib80();
    var rempio2 = require_lib85();
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
var require_lib86 = __commonJS({
  "node_modules/@stdlib/math-base-special-sin/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main61();
    module.exports = main;
  }
});

// node_modules/@stdlib/constants-float64-sqrt-two-pi/lib/index.js
var require_lib87 = __commonJS({
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
    var SQRT_TWO_PI = require_lib87();
    var pow = require_lib67();
    var exp = require_lib58();
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
var require_lib88 = __commonJS({
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
    var EULER = require_lib88();
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
var require_main62 = __commonJS({
  "node_modules/@stdlib/math-base-special-gamma/lib/main.js"(exports, module) {
    "use strict";
    var isnan = require_lib6();
    var isInteger = require_lib59();
    var isNegativeZero = require_lib73();
    var abs = require_lib42();
    var floor = require_lib37();
    var sin = require_lib86();
    var PINF = require_lib31();
    var NINF = require_lib33();
    var PI = require_lib78();
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
var require_lib89 = __commonJS({
  "node_modules/@stdlib/math-base-special-gamma/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main62();
    module.exports = main;
  }
});

// node_modules/@stdlib/constants-float64-max-nth-factorial/lib/index.js
var require_lib90 = __commonJS({
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
var require_main63 = __commonJS({
  "node_modules/@stdlib/math-base-special-factorial/lib/main.js"(exports, module) {
    "use strict";
    var isnan = require_lib6();
    var isInteger = require_lib59();
    var gamma = require_lib89();
    var PINF = require_lib31();
    var FLOAT64_MAX_NTH_FACTORIAL = require_lib90();
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
var require_lib91 = __commonJS({
  "node_modules/@stdlib/math-base-special-factorial/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main63();
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
var require_main64 = __commonJS({
  "node_modules/@stdlib/math-base-special-gamma-lanczos-sum/lib/main.js"(exports, module) {
    "use strict";
    var gammaLanczosSum = require_rational_pq3();
    module.exports = gammaLanczosSum;
  }
});

// node_modules/@stdlib/math-base-special-gamma-lanczos-sum/lib/index.js
var require_lib92 = __commonJS({
  "node_modules/@stdlib/math-base-special-gamma-lanczos-sum/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main64();
    module.exports = main;
  }
});

// node_modules/@stdlib/constants-float64-gamma-lanczos-g/lib/index.js
var require_lib93 = __commonJS({
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
    var lanczosSum = require_lib92();
    var gamma = require_lib89();
    var log1p = require_lib38();
    var abs = require_lib42();
    var exp = require_lib58();
    var pow = require_lib67();
    var EPSILON = require_lib69();
    var E = require_lib68();
    var G = require_lib93();
    var FLOAT64_MAX_NTH_FACTORIAL = require_lib90();
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
var require_main65 = __commonJS({
  "node_modules/@stdlib/math-base-special-gamma-delta-ratio/lib/main.js"(exports, module) {
    "use strict";
    var abs = require_lib42();
    var floor = require_lib37();
    var gamma = require_lib89();
    var factorial = require_lib91();
    var FLOAT64_MAX_NTH_FACTORIAL = require_lib90();
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
var require_lib94 = __commonJS({
  "node_modules/@stdlib/math-base-special-gamma-delta-ratio/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main65();
    module.exports = main;
  }
});

// node_modules/@stdlib/math-base-special-ln/lib/polyval_p.js
var require_polyval_p3 = __commonJS({
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
var require_polyval_q2 = __commonJS({
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
var require_main66 = __commonJS({
  "node_modules/@stdlib/math-base-special-ln/lib/main.js"(exports, module) {
    "use strict";
    var getHighWord = require_lib28();
    var setHighWord = require_lib29();
    var isnan = require_lib6();
    var BIAS = require_lib34();
    var NINF = require_lib33();
    var polyvalP = require_polyval_p3();
    var polyvalQ = require_polyval_q2();
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
var require_lib95 = __commonJS({
  "node_modules/@stdlib/math-base-special-ln/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main66();
    module.exports = main;
  }
});

// node_modules/@stdlib/math-base-special-cos/lib/main.js
var require_main67 = __commonJS({
  "node_modules/@stdlib/math-base-special-cos/lib/main.js"(exports, module) {
    "use strict";
    var getHighWord = require_lib28();
    var kernelCos = require_lib79();
    var kernelSin = require_lib80();
    var rempio2 = require_lib85();
    var ABS_MASK = require_lib50();
    var EXPONENT_MASK = require_lib55();
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
var require_lib96 = __commonJS({
  "node_modules/@stdlib/math-base-special-cos/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main67();
    module.exports = main;
  }
});

// node_modules/@stdlib/math-base-special-sinpi/lib/main.js
var require_main68 = __commonJS({
  "node_modules/@stdlib/math-base-special-sinpi/lib/main.js"(exports, module) {
    "use strict";
    var isnan = require_lib6();
    var isInfinite = require_lib48();
    var cos = require_lib96();
    var sin = require_lib86();
    var abs = require_lib42();
    var copysign = require_lib52();
    var PI = require_lib78();
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
var require_lib97 = __commonJS({
  "node_modules/@stdlib/math-base-special-sinpi/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main68();
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
var require_main69 = __commonJS({
  "node_modules/@stdlib/math-base-special-gammaln/lib/main.js"(exports, module) {
    "use strict";
    var isnan = require_lib6();
    var isInfinite = require_lib48();
    var abs = require_lib42();
    var ln = require_lib95();
    var trunc = require_lib44();
    var sinpi = require_lib97();
    var PI = require_lib78();
    var PINF = require_lib31();
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
var require_lib98 = __commonJS({
  "node_modules/@stdlib/math-base-special-gammaln/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main69();
    module.exports = main;
  }
});

// node_modules/@stdlib/constants-float64-max-ln/lib/index.js
var require_lib99 = __commonJS({
  "node_modules/@stdlib/constants-float64-max-ln/lib/index.js"(exports, module) {
    "use strict";
    var FLOAT64_MAX_LN = 709.782712893384;
    module.exports = FLOAT64_MAX_LN;
  }
});

// node_modules/@stdlib/constants-float64-sqrt-eps/lib/index.js
var require_lib100 = __commonJS({
  "node_modules/@stdlib/constants-float64-sqrt-eps/lib/index.js"(exports, module) {
    "use strict";
    var FLOAT64_SQRT_EPSILON = 14901161193847656e-24;
    module.exports = FLOAT64_SQRT_EPSILON;
  }
});

// node_modules/@stdlib/utils-eval/lib/index.js
var require_lib101 = __commonJS({
  "node_modules/@stdlib/utils-eval/lib/index.js"(exports, module) {
    "use strict";
    var evil = eval;
    module.exports = evil;
  }
});

// node_modules/@stdlib/assert-has-generator-support/lib/main.js
var require_main70 = __commonJS({
  "node_modules/@stdlib/assert-has-generator-support/lib/main.js"(exports, module) {
    "use strict";
    var evil = require_lib101();
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
var require_lib102 = __commonJS({
  "node_modules/@stdlib/assert-has-generator-support/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main70();
    module.exports = main;
  }
});

// node_modules/@stdlib/math-base-tools-sum-series/lib/generators.js
var require_generators = __commonJS({
  "node_modules/@stdlib/math-base-tools-sum-series/lib/generators.js"(exports, module) {
    "use strict";
    var abs = require_lib42();
    var EPS = require_lib69();
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
    var abs = require_lib42();
    var EPS = require_lib69();
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
var require_lib103 = __commonJS({
  "node_modules/@stdlib/math-base-tools-sum-series/lib/index.js"(exports, module) {
    "use strict";
    var hasGeneratorSupport = require_lib102();
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
    var sumSeries = require_lib103();
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
    var exp = require_lib58();
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
var require_main71 = __commonJS({
  "node_modules/@stdlib/math-base-special-erfc/lib/main.js"(exports, module) {
    "use strict";
    var isnan = require_lib6();
    var exp = require_lib58();
    var setLowWord = require_lib62();
    var PINF = require_lib31();
    var NINF = require_lib33();
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
var require_lib104 = __commonJS({
  "node_modules/@stdlib/math-base-special-erfc/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main71();
    module.exports = main;
  }
});

// node_modules/@stdlib/math-base-special-gammainc/lib/finite_half_gamma_q.js
var require_finite_half_gamma_q = __commonJS({
  "node_modules/@stdlib/math-base-special-gammainc/lib/finite_half_gamma_q.js"(exports, module) {
    "use strict";
    var erfc = require_lib104();
    var sqrt = require_lib39();
    var exp = require_lib58();
    var PI = require_lib78();
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
var require_lib105 = __commonJS({
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
    var exp = require_lib58();
    var pow = require_lib67();
    var ln = require_lib95();
    var MAX_LN = require_lib99();
    var MIN_LN = require_lib105();
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
var require_main72 = __commonJS({
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
var require_main73 = __commonJS({
  "node_modules/@stdlib/function-ctor/lib/main.js"(exports, module) {
    "use strict";
    var Fcn = Function;
    module.exports = Fcn;
  }
});

// node_modules/@stdlib/function-ctor/lib/index.js
var require_lib106 = __commonJS({
  "node_modules/@stdlib/function-ctor/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main73();
    module.exports = main;
  }
});

// node_modules/@stdlib/math-base-tools-evalpoly/lib/factory.js
var require_factory = __commonJS({
  "node_modules/@stdlib/math-base-tools-evalpoly/lib/factory.js"(exports, module) {
    "use strict";
    var Fcn = require_lib106();
    var evalpoly = require_main72();
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
var require_lib107 = __commonJS({
  "node_modules/@stdlib/math-base-tools-evalpoly/lib/index.js"(exports, module) {
    "use strict";
    var setReadOnly = require_lib5();
    var main = require_main72();
    var factory = require_factory();
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
var require_main74 = __commonJS({
  "node_modules/@stdlib/math-base-special-log1pmx/lib/main.js"(exports, module) {
    "use strict";
    var abs = require_lib42();
    var ln = require_lib95();
    var FLOAT_EPS = require_lib69();
    var sumSeries = require_lib103();
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
var require_lib108 = __commonJS({
  "node_modules/@stdlib/math-base-special-log1pmx/lib/index.js"(exports, module) {
    "use strict";
    var log1pmx = require_main74();
    module.exports = log1pmx;
  }
});

// node_modules/@stdlib/constants-float64-two-pi/lib/index.js
var require_lib109 = __commonJS({
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
    var evalpoly = require_lib107();
    var log1pmx = require_lib108();
    var erfc = require_lib104();
    var sqrt = require_lib39();
    var exp = require_lib58();
    var TWO_PI = require_lib109();
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
    var sumSeries = require_lib103();
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
var require_main75 = __commonJS({
  "node_modules/@stdlib/math-base-special-gamma-lanczos-sum-expg-scaled/lib/main.js"(exports, module) {
    "use strict";
    var gammaLanczosSumExpGScaled = require_rational_pq4();
    module.exports = gammaLanczosSumExpGScaled;
  }
});

// node_modules/@stdlib/math-base-special-gamma-lanczos-sum-expg-scaled/lib/index.js
var require_lib110 = __commonJS({
  "node_modules/@stdlib/math-base-special-gamma-lanczos-sum-expg-scaled/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main75();
    module.exports = main;
  }
});

// node_modules/@stdlib/math-base-special-gammainc/lib/regularised_gamma_prefix.js
var require_regularised_gamma_prefix = __commonJS({
  "node_modules/@stdlib/math-base-special-gammainc/lib/regularised_gamma_prefix.js"(exports, module) {
    "use strict";
    var lanczosSumExpGScaled = require_lib110();
    var gammaln = require_lib98();
    var gamma = require_lib89();
    var log1pmx = require_lib108();
    var sqrt = require_lib39();
    var abs = require_lib42();
    var exp = require_lib58();
    var pow = require_lib67();
    var max = require_lib72();
    var min = require_lib74();
    var ln = require_lib95();
    var FLOAT64_MAX = require_lib75();
    var MAX_LN = require_lib99();
    var MIN_LN = require_lib105();
    var G = require_lib93();
    var E = require_lib68();
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
        if (min(alz, amz) <= MIN_LN || max(alz, amz) >= MAX_LN) {
          amza = amz / a;
          if (min(alz, amz) / 2 > MIN_LN && max(alz, amz) / 2 < MAX_LN) {
            sq = pow(z2 / agh, a / 2) * exp(amz / 2);
            prefix = sq * sq;
          } else if (min(alz, amz) / 4 > MIN_LN && max(alz, amz) / 4 < MAX_LN && z2 > a) {
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
var require_main76 = __commonJS({
  "node_modules/@stdlib/math-base-special-powm1/lib/main.js"(exports, module) {
    "use strict";
    var isnan = require_lib6();
    var isinfinite = require_lib48();
    var abs = require_lib42();
    var expm1 = require_lib36();
    var ln = require_lib95();
    var pow = require_lib67();
    var trunc = require_lib44();
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
var require_lib111 = __commonJS({
  "node_modules/@stdlib/math-base-special-powm1/lib/index.js"(exports, module) {
    "use strict";
    var powm1 = require_main76();
    module.exports = powm1;
  }
});

// node_modules/@stdlib/math-base-special-gamma1pm1/lib/rational_p1q1.js
var require_rational_p1q1 = __commonJS({
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
var require_rational_p2q2 = __commonJS({
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
var require_rational_p3q3 = __commonJS({
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
    var ln = require_lib95();
    var EPS = require_lib69();
    var rateval1 = require_rational_p1q1();
    var rateval2 = require_rational_p2q2();
    var rateval3 = require_rational_p3q3();
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
var require_main77 = __commonJS({
  "node_modules/@stdlib/math-base-special-gamma1pm1/lib/main.js"(exports, module) {
    "use strict";
    var gamma = require_lib89();
    var expm1 = require_lib36();
    var log1p = require_lib38();
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
var require_lib112 = __commonJS({
  "node_modules/@stdlib/math-base-special-gamma1pm1/lib/index.js"(exports, module) {
    "use strict";
    var gamma1pm1 = require_main77();
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
    var powm1 = require_lib111();
    var sumSeries = require_lib103();
    var gamma1pm1 = require_lib112();
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
var require_lib113 = __commonJS({
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
    var abs = require_lib42();
    var FLOAT32_SMALLEST_NORMAL = require_lib113();
    var EPS = require_lib69();
    var MAX_ITER = 1e6;
    function continuedFractionA(gen, factor, maxIter) {
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
        } while (abs(delta - 1) > factor && --maxIter);
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
        } while (v && abs(delta - 1) > factor && --maxIter);
      }
      return a0 / f;
    }
    function continuedFractionB(gen, factor, maxIter) {
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
        } while (v && abs(delta - 1) > factor && --maxIter);
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
        } while (v && abs(delta - 1) > factor && --maxIter);
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
    var abs = require_lib42();
    var EPS = require_lib69();
    var FLOAT32_SMALLEST_NORMAL = require_lib113();
    var MAX_ITER = 1e6;
    function continuedFractionA(gen, factor, maxIter) {
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
      } while (v && abs(delta - 1) > factor && --maxIter);
      return a0 / f;
    }
    function continuedFractionB(gen, factor, maxIter) {
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
      } while (v && abs(delta - 1) > factor && --maxIter);
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
var require_lib114 = __commonJS({
  "node_modules/@stdlib/math-base-tools-continued-fraction/lib/index.js"(exports, module) {
    "use strict";
    var hasGeneratorSupport = require_lib102();
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
    var continuedFraction = require_lib114();
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
    var floor = require_lib37();
    var gamma = require_lib89();
    var abs = require_lib42();
    var pow = require_lib67();
    var ln = require_lib95();
    var SQRT_EPSILON = require_lib100();
    var FLOAT64_MAX = require_lib75();
    var MAX_LN = require_lib99();
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
var require_main78 = __commonJS({
  "node_modules/@stdlib/math-base-special-gammainc/lib/main.js"(exports, module) {
    "use strict";
    var gammaln = require_lib98();
    var exp = require_lib58();
    var ln = require_lib95();
    var SQRT_TWO_PI = require_lib87();
    var MAX_LN = require_lib99();
    var PINF = require_lib31();
    var FLOAT64_MAX_NTH_FACTORIAL = require_lib90();
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
var require_lib115 = __commonJS({
  "node_modules/@stdlib/math-base-special-gammainc/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main78();
    module.exports = main;
  }
});

// node_modules/@stdlib/math-base-special-kernel-betainc/lib/full_igamma_prefix.js
var require_full_igamma_prefix2 = __commonJS({
  "node_modules/@stdlib/math-base-special-kernel-betainc/lib/full_igamma_prefix.js"(exports, module) {
    "use strict";
    var exp = require_lib58();
    var pow = require_lib67();
    var ln = require_lib95();
    var MAX_LN = require_lib99();
    var MIN_LN = require_lib105();
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
    var lanczosSumExpGScaled = require_lib110();
    var gammaln = require_lib98();
    var gamma = require_lib89();
    var log1p = require_lib38();
    var sqrt = require_lib39();
    var abs = require_lib42();
    var exp = require_lib58();
    var pow = require_lib67();
    var max = require_lib72();
    var min = require_lib74();
    var ln = require_lib95();
    var MAX_LN = require_lib99();
    var MIN_LN = require_lib105();
    var G = require_lib93();
    var E = require_lib68();
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
        if (min(alz, amz) <= MIN_LN || max(alz, amz) >= MAX_LN) {
          amza = amz / a;
          if (min(alz, amz) / 2 > MIN_LN && max(alz, amz) / 2 < MAX_LN) {
            sq = pow(z2 / agh, a / 2) * exp(amz / 2);
            prefix = sq * sq;
          } else if (min(alz, amz) / 4 > MIN_LN && max(alz, amz) / 4 < MAX_LN && z2 > a) {
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
    var gammaDeltaRatio = require_lib94();
    var factorial = require_lib91();
    var gammainc = require_lib115();
    var log1p = require_lib38();
    var abs = require_lib42();
    var pow = require_lib67();
    var ln = require_lib95();
    var MIN_VALUE = require_lib53();
    var EPSILON = require_lib69();
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
var require_main79 = __commonJS({
  "node_modules/@stdlib/math-base-special-maxabs/lib/main.js"(exports, module) {
    "use strict";
    var abs = require_lib42();
    var max = require_lib72();
    function maxabs(x, y) {
      return max(abs(x), abs(y));
    }
    module.exports = maxabs;
  }
});

// node_modules/@stdlib/math-base-special-maxabs/lib/index.js
var require_lib116 = __commonJS({
  "node_modules/@stdlib/math-base-special-maxabs/lib/index.js"(exports, module) {
    "use strict";
    var maxabs = require_main79();
    module.exports = maxabs;
  }
});

// node_modules/@stdlib/math-base-special-minabs/lib/main.js
var require_main80 = __commonJS({
  "node_modules/@stdlib/math-base-special-minabs/lib/main.js"(exports, module) {
    "use strict";
    var abs = require_lib42();
    var min = require_lib74();
    function minabs(x, y) {
      return min(abs(x), abs(y));
    }
    module.exports = minabs;
  }
});

// node_modules/@stdlib/math-base-special-minabs/lib/index.js
var require_lib117 = __commonJS({
  "node_modules/@stdlib/math-base-special-minabs/lib/index.js"(exports, module) {
    "use strict";
    var minabs = require_main80();
    module.exports = minabs;
  }
});

// node_modules/@stdlib/math-base-special-kernel-betainc/lib/ibeta_power_terms.js
var require_ibeta_power_terms = __commonJS({
  "node_modules/@stdlib/math-base-special-kernel-betainc/lib/ibeta_power_terms.js"(exports, module) {
    "use strict";
    var lanczosSumExpGScaled = require_lib110();
    var maxabs = require_lib116();
    var minabs = require_lib117();
    var expm1 = require_lib36();
    var log1p = require_lib38();
    var sqrt = require_lib39();
    var abs = require_lib42();
    var exp = require_lib58();
    var pow = require_lib67();
    var min = require_lib74();
    var ln = require_lib95();
    var MAX_LN = require_lib99();
    var MIN_LN = require_lib105();
    var G = require_lib93();
    var E = require_lib68();
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
        if (l1 * l2 > 0 || min(a, b) < 1) {
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
    var continuedFraction = require_lib114();
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
var require_lib118 = __commonJS({
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
var require_main81 = __commonJS({
  "node_modules/@stdlib/math-base-special-gcd/lib/main.js"(exports, module) {
    "use strict";
    var isnan = require_lib6();
    var isInteger = require_lib59();
    var PINF = require_lib31();
    var NINF = require_lib33();
    var INT32_MAX = require_lib76();
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
var require_lib119 = __commonJS({
  "node_modules/@stdlib/math-base-special-gcd/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main81();
    module.exports = main;
  }
});

// node_modules/@stdlib/math-base-special-binomcoef/lib/main.js
var require_main82 = __commonJS({
  "node_modules/@stdlib/math-base-special-binomcoef/lib/main.js"(exports, module) {
    "use strict";
    var MAX_SAFE_INTEGER = require_lib118();
    var PINF = require_lib31();
    var isInteger = require_lib59();
    var isnan = require_lib6();
    var isOdd = require_lib61();
    var floor = require_lib37();
    var gcd = require_lib119();
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
var require_lib120 = __commonJS({
  "node_modules/@stdlib/math-base-special-binomcoef/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main82();
    module.exports = main;
  }
});

// node_modules/@stdlib/math-base-special-kernel-betainc/lib/binomial_ccdf.js
var require_binomial_ccdf = __commonJS({
  "node_modules/@stdlib/math-base-special-kernel-betainc/lib/binomial_ccdf.js"(exports, module) {
    "use strict";
    var binomcoef = require_lib120();
    var floor = require_lib37();
    var pow = require_lib67();
    var MIN_VALUE = require_lib53();
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
    var lanczosSumExpGScaled = require_lib110();
    var sumSeries = require_lib103();
    var log1p = require_lib38();
    var sqrt = require_lib39();
    var exp = require_lib58();
    var pow = require_lib67();
    var ln = require_lib95();
    var MIN_VALUE = require_lib53();
    var MAX_LN = require_lib99();
    var MIN_LN = require_lib105();
    var G = require_lib93();
    var E = require_lib68();
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
    var expm1 = require_lib36();
    var floor = require_lib37();
    var log1p = require_lib38();
    var asin = require_lib41();
    var beta = require_lib70();
    var sqrt = require_lib39();
    var exp = require_lib58();
    var pow = require_lib67();
    var max = require_lib72();
    var min = require_lib74();
    var MAX_FLOAT64 = require_lib75();
    var MIN_FLOAT64 = require_lib53();
    var MAX_INT32 = require_lib76();
    var HALF_PI = require_lib77();
    var PI = require_lib78();
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
      if (min(a, b) <= 1) {
        if (x > 0.5) {
          tmp = b;
          b = a;
          a = tmp;
          tmp = y;
          y = x;
          x = tmp;
          upper = !upper;
        }
        if (max(a, b) <= 1) {
          if (a >= min(0.2, b) || pow(x, a) <= 0.9) {
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
var require_main83 = __commonJS({
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
var require_lib121 = __commonJS({
  "node_modules/@stdlib/math-base-special-kernel-betainc/lib/index.js"(exports, module) {
    "use strict";
    var setReadOnly = require_lib5();
    var main = require_main83();
    var assign = require_assign3();
    setReadOnly(main, "assign", assign);
    module.exports = main;
  }
});

// node_modules/@stdlib/math-base-special-betainc/lib/main.js
var require_main84 = __commonJS({
  "node_modules/@stdlib/math-base-special-betainc/lib/main.js"(exports, module) {
    "use strict";
    var kernelBetainc = require_lib121().assign;
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
var require_lib122 = __commonJS({
  "node_modules/@stdlib/math-base-special-betainc/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main84();
    module.exports = main;
  }
});

// node_modules/@stdlib/stats-base-dists-t-cdf/lib/main.js
var require_main85 = __commonJS({
  "node_modules/@stdlib/stats-base-dists-t-cdf/lib/main.js"(exports, module) {
    "use strict";
    var betainc = require_lib122();
    var isnan = require_lib6();
    var pow = require_lib67();
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

// node_modules/@stdlib/utils-constant-function/lib/main.js
var require_main86 = __commonJS({
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
var require_lib123 = __commonJS({
  "node_modules/@stdlib/utils-constant-function/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main86();
    module.exports = main;
  }
});

// node_modules/@stdlib/stats-base-dists-t-cdf/lib/factory.js
var require_factory2 = __commonJS({
  "node_modules/@stdlib/stats-base-dists-t-cdf/lib/factory.js"(exports, module) {
    "use strict";
    var constantFunction = require_lib123();
    var betainc = require_lib122();
    var isnan = require_lib6();
    var pow = require_lib67();
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
var require_lib124 = __commonJS({
  "node_modules/@stdlib/stats-base-dists-t-cdf/lib/index.js"(exports, module) {
    "use strict";
    var setReadOnly = require_lib5();
    var main = require_main85();
    var factory = require_factory2();
    setReadOnly(main, "factory", factory);
    module.exports = main;
  }
});

// node_modules/@stdlib/stats-base-dists-normal-cdf/lib/main.js
var require_main87 = __commonJS({
  "node_modules/@stdlib/stats-base-dists-normal-cdf/lib/main.js"(exports, module) {
    "use strict";
    var erfc = require_lib104();
    var sqrt = require_lib39();
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

// node_modules/@stdlib/stats-base-dists-degenerate-cdf/lib/main.js
var require_main88 = __commonJS({
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
var require_factory3 = __commonJS({
  "node_modules/@stdlib/stats-base-dists-degenerate-cdf/lib/factory.js"(exports, module) {
    "use strict";
    var constantFunction = require_lib123();
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
var require_lib125 = __commonJS({
  "node_modules/@stdlib/stats-base-dists-degenerate-cdf/lib/index.js"(exports, module) {
    "use strict";
    var setReadOnly = require_lib5();
    var main = require_main88();
    var factory = require_factory3();
    setReadOnly(main, "factory", factory);
    module.exports = main;
  }
});

// node_modules/@stdlib/stats-base-dists-normal-cdf/lib/factory.js
var require_factory4 = __commonJS({
  "node_modules/@stdlib/stats-base-dists-normal-cdf/lib/factory.js"(exports, module) {
    "use strict";
    var constantFunction = require_lib123();
    var degenerate = require_lib125().factory;
    var isnan = require_lib6();
    var sqrt = require_lib39();
    var erfc = require_lib104();
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
var require_lib126 = __commonJS({
  "node_modules/@stdlib/stats-base-dists-normal-cdf/lib/index.js"(exports, module) {
    "use strict";
    var setReadOnly = require_lib5();
    var main = require_main87();
    var factory = require_factory4();
    setReadOnly(main, "factory", factory);
    module.exports = main;
  }
});

// node_modules/@stdlib/math-base-special-erfinv/lib/rational_p1q1.js
var require_rational_p1q12 = __commonJS({
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
var require_rational_p2q22 = __commonJS({
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
var require_rational_p3q32 = __commonJS({
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
var require_main89 = __commonJS({
  "node_modules/@stdlib/math-base-special-erfinv/lib/main.js"(exports, module) {
    "use strict";
    var isnan = require_lib6();
    var sqrt = require_lib39();
    var ln = require_lib95();
    var PINF = require_lib31();
    var NINF = require_lib33();
    var rationalFcnR1 = require_rational_p1q12();
    var rationalFcnR2 = require_rational_p2q22();
    var rationalFcnR3 = require_rational_p3q32();
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
var require_lib127 = __commonJS({
  "node_modules/@stdlib/math-base-special-erfinv/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main89();
    module.exports = main;
  }
});

// node_modules/@stdlib/stats-base-dists-normal-quantile/lib/main.js
var require_main90 = __commonJS({
  "node_modules/@stdlib/stats-base-dists-normal-quantile/lib/main.js"(exports, module) {
    "use strict";
    var erfinv = require_lib127();
    var isnan = require_lib6();
    var sqrt = require_lib39();
    function quantile2(p, mu, sigma) {
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
    module.exports = quantile2;
  }
});

// node_modules/@stdlib/stats-base-dists-degenerate-quantile/lib/main.js
var require_main91 = __commonJS({
  "node_modules/@stdlib/stats-base-dists-degenerate-quantile/lib/main.js"(exports, module) {
    "use strict";
    var isnan = require_lib6();
    function quantile2(p, mu) {
      if (isnan(p) || p < 0 || p > 1) {
        return NaN;
      }
      return mu;
    }
    module.exports = quantile2;
  }
});

// node_modules/@stdlib/stats-base-dists-degenerate-quantile/lib/factory.js
var require_factory5 = __commonJS({
  "node_modules/@stdlib/stats-base-dists-degenerate-quantile/lib/factory.js"(exports, module) {
    "use strict";
    var constantFunction = require_lib123();
    var isnan = require_lib6();
    function factory(mu) {
      if (isnan(mu)) {
        return constantFunction(NaN);
      }
      return quantile2;
      function quantile2(p) {
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
var require_lib128 = __commonJS({
  "node_modules/@stdlib/stats-base-dists-degenerate-quantile/lib/index.js"(exports, module) {
    "use strict";
    var setReadOnly = require_lib5();
    var main = require_main91();
    var factory = require_factory5();
    setReadOnly(main, "factory", factory);
    module.exports = main;
  }
});

// node_modules/@stdlib/stats-base-dists-normal-quantile/lib/factory.js
var require_factory6 = __commonJS({
  "node_modules/@stdlib/stats-base-dists-normal-quantile/lib/factory.js"(exports, module) {
    "use strict";
    var constantFunction = require_lib123();
    var degenerate = require_lib128().factory;
    var erfinv = require_lib127();
    var isnan = require_lib6();
    var sqrt = require_lib39();
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
      return quantile2;
      function quantile2(p) {
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
var require_lib129 = __commonJS({
  "node_modules/@stdlib/stats-base-dists-normal-quantile/lib/index.js"(exports, module) {
    "use strict";
    var setReadOnly = require_lib5();
    var main = require_main90();
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

// src/command-line/compare.ts
import { readFileSync as readFileSync2, writeFileSync } from "node:fs";

// src/model/plumbline-error.ts
var PlumblineError = class extends Error {
  code;
  remedy;
  constructor(code2, message, remedy, cause) {
    super(message, cause === void 0 ? {} : { cause });
    this.name = "PlumblineError";
    this.code = code2;
    this.remedy = remedy;
  }
};

// src/model/quantity.ts
var ratio = (value2) => value2;
var logRatio = (value2) => value2;
var probability = (value2) => value2;
var ratioOfLog = (log) => ratio(Math.exp(log));
var logOfRatio = (value2) => logRatio(Math.log(value2));

// src/model/suite.ts
function seriesOf(benchmark, metricId) {
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
var import_stats_base_dists_t_cdf = __toESM(require_lib124(), 1);

// src/statistics/normal.ts
var import_stats_base_dists_normal_cdf = __toESM(require_lib126(), 1);
var import_stats_base_dists_normal_quantile = __toESM(require_lib129(), 1);
function normalCumulative(z2) {
  return (0, import_stats_base_dists_normal_cdf.default)(z2, 0, 1);
}
function normalQuantile(probability2) {
  return (0, import_stats_base_dists_normal_quantile.default)(probability2, 0, 1);
}

// src/statistics/student-t.ts
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
    const weight = (weights[k] ?? 0) / distance;
    numerator += weight * value2;
    denominator += weight;
  }
  return numerator / denominator;
}

// src/statistics/student-interval.ts
function halfWidth95(standardError, degreesOfFreedom) {
  return standardError === 0 ? 0 : studentQuantile(0.975, degreesOfFreedom) * standardError;
}

// src/statistics/sum-of-students.ts
function sumOfStudents(components) {
  let variance = 0;
  let fourthCumulant = 0;
  for (const { variance: scale2, degreesOfFreedom: df } of components) {
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
function quantileSorted(x, p) {
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
function medianSorted(sorted) {
  return quantileSorted(sorted, 0.5);
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
PerceptronModel.prototype.predict = function predict(features) {
  if (features.length !== this.weights.length) {
    return null;
  }
  var score2 = 0;
  for (var i = 0; i < this.weights.length; i++) {
    score2 += this.weights[i] * features[i];
  }
  score2 += this.bias;
  if (score2 > 0) {
    return 1;
  } else {
    return 0;
  }
};
PerceptronModel.prototype.train = function train2(features, label) {
  if (label !== 0 && label !== 1) {
    return null;
  }
  if (features.length !== this.weights.length) {
    this.weights = features.slice();
    this.bias = 1;
  }
  var prediction = this.predict(features);
  if (typeof prediction === "number" && prediction !== label) {
    var gradient = label - prediction;
    for (var i = 0; i < this.weights.length; i++) {
      this.weights[i] += gradient * features[i];
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
  const { mean: average } = side2.summary;
  if (!Number.isFinite(average)) return unusable("has a value that is no finite number");
  if (average === 0) return unusable("has a mean of zero, which gives no ratio");
  return average < 0 ? unusable("has a negative mean, which gives no ratio") : side2;
}
function unusable(reason) {
  return { kind: "unusable", reason };
}
function measureSummary({ mean: average, standardDeviation, count: count2 }) {
  const spread = standardDeviation !== void 0 && Number.isFinite(standardDeviation) ? standardDeviation : null;
  const units = count2 !== void 0 && Number.isFinite(count2) ? count2 : 0;
  return {
    kind: "measured",
    summary: { mean: average, standardDeviation: spread, units, unitKind: "summary", values: units },
    within: spread === null || units < 2 ? null : varianceOfLogMean(average, spread, units),
    sessions: 1,
    sessionSpread: null,
    ranked: null,
    constant: spread === 0 && units >= 2,
    note: spread === null || units < 2 ? "a mean without spread or number of values" : "only mean and spread are known, not the values"
  };
}
function measureSamples(series) {
  const sessions = series.sessions.map(processValues).filter((processes) => processes.length > 0);
  const facts = factsOf(sessions);
  if (facts.values === 0) return unusable("has no values");
  const isOneProcess = sessions.length === 1 && sessions[0]?.length === 1;
  if (series.nesting === "values" || isOneProcess) {
    return oneLevel(sessions.flat(2), "values", facts, facts.values > 1 ? withinOneProcess : "one value only");
  }
  const means = sessions.map((session) => session.map((process2) => mean(process2)));
  if (series.nesting === "sessions" && sessions.length > 1) return severalSessions(means, facts);
  return oneLevel(means.length === 1 ? means[0] ?? [] : means.flat(), "processes", facts, null);
}
function processValues(session) {
  return session.processes.map((process2) => process2.values).filter((values) => values.length > 0);
}
function factsOf(sessions) {
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
    sessionSpread: null,
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
  const spread = varianceOfLogMean(summary.mean, summary.standardDeviation ?? 0, count2);
  return {
    kind: "measured",
    summary,
    within: {
      // The mean of `count` session means; sessions of a single process tell nothing and borrow from the others.
      variance: within.length === 0 ? 0 : mean(within.map((component) => component.variance)) / count2,
      degreesOfFreedom: within.length === 0 ? Infinity : within.reduce((sum2, part) => sum2 + part.degreesOfFreedom, 0)
    },
    sessions: count2,
    sessionSpread: { variance: spread.variance * count2, degreesOfFreedom: count2 - 1 },
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
  mean: average,
  standardDeviation,
  units
}) {
  return standardDeviation === null ? null : varianceOfLogMean(average, standardDeviation, units);
}

// src/comparison/session-noise.ts
var assumedSessionNoise = {
  source: "prior",
  sessions: 0,
  perBenchmark: 0.01,
  common: 4e-3,
  degreesOfFreedom: 8
};
var none = { variance: 0, degreesOfFreedom: Infinity };
function isDeterministic(unit, baseline, candidate) {
  const repeated = baseline.summary.units > 1 && candidate.summary.units > 1;
  return unit === "integer" && repeated && baseline.constant && candidate.constant;
}
function sessionComponent(noise, deterministic, baseline, candidate) {
  if (deterministic) return none;
  let weighted = noise.degreesOfFreedom * noise.perBenchmark ** 2;
  let degreesOfFreedom = noise.degreesOfFreedom;
  for (const { sessionSpread, within, sessions } of [baseline, candidate]) {
    if (sessionSpread === null) continue;
    const between = sessionSpread.variance - (within?.variance ?? 0) * sessions;
    weighted += sessionSpread.degreesOfFreedom * between;
    degreesOfFreedom += sessionSpread.degreesOfFreedom;
  }
  const variance = Math.max(0, weighted / degreesOfFreedom);
  return { variance: variance * sessionShare(baseline, candidate), degreesOfFreedom };
}
function sessionShare(baseline, candidate) {
  return 1 / baseline.sessions + 1 / candidate.sessions;
}

// src/comparison/benchmark-comparison.ts
function tagsOf({ baseline, candidate }) {
  return (baseline ?? candidate)?.tags ?? [];
}
function compareBenchmark(pair, metric, noise) {
  const baselineSeries = pair.baseline && seriesOf(pair.baseline, metric.id);
  const candidateSeries = pair.candidate && seriesOf(pair.candidate, metric.id);
  const baseline = baselineSeries && measureSide(baselineSeries);
  const candidate = candidateSeries && measureSide(candidateSeries);
  const obstacle = whyMissing(pair, metric, baselineSeries, candidateSeries) ?? whyDifferent(pair, baselineSeries, candidateSeries) ?? whyUnusable(baseline, candidate);
  if (obstacle !== null || baseline?.kind !== "measured" || candidate?.kind !== "measured") {
    return notComparable(pair, baseline, candidate, null, obstacle ?? { cause: "unusable", reason: "no values" });
  }
  const logSpeedup = (metric.direction === "smaller" ? 1 : -1) * (Math.log(baseline.summary.mean) - Math.log(candidate.summary.mean));
  if (baseline.within === null || candidate.within === null) {
    return notComparable(pair, baseline, candidate, logSpeedup, whyUntested(baseline, candidate));
  }
  const deterministic = isDeterministic(metric.unit, baseline, candidate);
  const within = [baseline.within, candidate.within];
  const betweenSessions = sessionComponent(noise, deterministic, baseline, candidate);
  return {
    kind: "estimated",
    name: pair.name,
    tags: tagsOf(pair),
    baseline,
    candidate,
    estimate: estimateOf(logSpeedup, within, [betweenSessions]),
    within,
    betweenSessions,
    commonShare: deterministic ? 0 : sessionShare(baseline, candidate)
  };
}
function notComparable(pair, baseline, candidate, logSpeedup, obstacle) {
  return {
    outcome: "not-comparable",
    name: pair.name,
    tags: tagsOf(pair),
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
  const order = values.map((_, index) => index).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
  const ranks = new Array(values.length);
  for (let start = 0; start < order.length; ) {
    let end2 = start + 1;
    while (end2 < order.length && values[order[end2] ?? 0] === values[order[start] ?? 0]) end2++;
    for (const index of order.slice(start, end2)) ranks[index] = (start + 1 + end2) / 2;
    start = end2;
  }
  return ranks;
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
  const largest = ranks.reduce((sum2, rank2) => sum2 + rank2, 0);
  const ways = Array.from({ length: size + 1 }, () => new Array(largest + 1).fill(0));
  const [none2] = ways;
  if (none2 !== void 0) none2[0] = 1;
  for (const rank2 of ranks) {
    for (let taken = size; taken > 0; taken--) {
      const from = ways[taken - 1] ?? [];
      const to = ways[taken] ?? [];
      for (let sum2 = largest; sum2 >= rank2; sum2--) to[sum2] = (to[sum2] ?? 0) + (from[sum2 - rank2] ?? 0);
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
  let largest = 0;
  smallestFirst.forEach(({ p, index }, position) => {
    largest = Math.max(largest, Math.min(1, p * (pValues.length - position)));
    adjusted[index] = largest;
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
function decideOutcomes(benchmarks, options) {
  const pValues = benchmarks.map(({ estimate }) => pValueOf(estimate));
  const q = benjaminiHochberg(pValues);
  const adjusted = holm(pValues);
  return benchmarks.map((benchmark, index) => {
    const { estimate, baseline, candidate } = benchmark;
    const ranks = rankTestOfFew(benchmark);
    const outcome = outcomeOf(estimate, q[index] ?? 1, ranks, options);
    const note = noteOf(benchmark, outcome, ranks);
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
function pValueOf({ logSpeedup, standardError, degreesOfFreedom }) {
  if (standardError === 0) return logSpeedup === 0 ? 1 : 0;
  return studentTwoSided(logSpeedup / standardError, degreesOfFreedom);
}
function rankTestOfFew({ baseline, candidate, estimate }) {
  if (baseline.ranked === null || candidate.ranked === null || estimate.standardError === 0) return null;
  if (Math.min(baseline.ranked.length, candidate.ranked.length) >= fewUnits) return null;
  const first = baseline.ranked.slice(0, rankedAtMost);
  const second = candidate.ranked.slice(0, rankedAtMost);
  return first.length <= second.length ? exactMannWhitney(first, second) : exactMannWhitney(second, first);
}
function outcomeOf({ logSpeedup, standardError, degreesOfFreedom }, q, ranks, options) {
  if (ranks !== null && ranks.smallestPossibleP > level) return "inconclusive";
  const large = Math.abs(logSpeedup) >= Math.log1p(options.smallestEffect);
  const ranksAgree = ranks === null || ranks.p <= level;
  if (q < options.significance && large && ranksAgree) return logSpeedup > 0 ? "faster" : "slower";
  const margin = Math.log1p(options.equivalenceMargin);
  return equivalenceTest(logSpeedup, standardError, degreesOfFreedom, margin) < level ? "equivalent" : "inconclusive";
}
function noteOf({ baseline, candidate }, outcome, ranks) {
  const notes = new Set([baseline.note, candidate.note].filter((note) => note !== null));
  if (ranks !== null && ranks.smallestPossibleP > level) {
    notes.add(`${baseline.summary.units} against ${candidate.summary.units} measurements can show no change at all`);
  } else if (ranks !== null && ranks.p > level && outcome === "inconclusive") {
    notes.add("too few measurements, and their ranks overlap");
  }
  return notes.size === 0 ? null : [...notes].join("; ");
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
  const logSpeedups2 = estimated.map((benchmark) => benchmark.estimate.logSpeedup);
  const estimate = geometricMeanEstimate(estimated, noise);
  return {
    benchmarks: estimated.map((benchmark) => benchmark.name),
    estimate,
    counts: countOutcomes(outcomes),
    medianLogSpeedup: logRatio(medianSorted(logSpeedups2.toSorted((a, b) => a - b))),
    trimmedLogSpeedup: logRatio(trimmedMean(logSpeedups2, trimmedShare)),
    acrossBenchmarks: acrossBenchmarks(logSpeedups2),
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
  const between = [];
  let commonShift = 0;
  for (const benchmark of estimated) {
    within.push(...benchmark.within.map((component) => shareOf(component, count2)));
    const common = noise.common ** 2 * benchmark.commonShare;
    const { variance, degreesOfFreedom } = benchmark.betweenSessions;
    between.push(shareOf({ variance: Math.max(0, variance - common), degreesOfFreedom }, count2));
    commonShift += Math.sqrt(common) / count2;
  }
  between.push({ variance: commonShift ** 2, degreesOfFreedom: noise.degreesOfFreedom });
  return estimateOf(mean(estimated.map((benchmark) => benchmark.estimate.logSpeedup)), within, between);
}
function shareOf({ variance, degreesOfFreedom }, count2) {
  return { variance: variance / count2 ** 2, degreesOfFreedom };
}
function acrossBenchmarks(logSpeedups2) {
  const count2 = logSpeedups2.length;
  if (count2 < 2) return null;
  const center = mean([...logSpeedups2]);
  const variance = logSpeedups2.reduce((sum2, value2) => sum2 + (value2 - center) ** 2, 0) / (count2 - 1);
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
  const center = mean(estimated.map((benchmark) => benchmark.estimate.logSpeedup));
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
function compareSuites(baseline, candidate, options) {
  const pairs = matchBenchmarks(baseline, candidate, options.excludedBenchmarks);
  return {
    baselineLabel: baseline.label,
    candidateLabel: candidate.label,
    metrics: metricsOf(pairs).map(
      ({ metric, members }) => compareMetric(metric, members, options, assumedSessionNoise)
    ),
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
function compareMetric(metric, pairs, options, noise) {
  const attempts = pairs.map((pair) => compareBenchmark(pair, metric, noise));
  const estimated = attempts.filter(isEstimated);
  const decided = new Map(decideOutcomes(estimated, options).map((benchmark) => [benchmark.name, benchmark]));
  const benchmarks = attempts.flatMap((attempt) => {
    const outcome = isEstimated(attempt) ? decided.get(attempt.name) : attempt;
    return outcome === void 0 ? [] : [outcome];
  });
  return {
    metric,
    benchmarks,
    suite: answerForSuite(estimated, benchmarks, noise),
    tags: answersByTag(pairs, estimated, benchmarks, noise),
    sessionNoise: noise
  };
}
function isEstimated(attempt) {
  return "kind" in attempt;
}
function answersByTag(pairs, estimated, benchmarks, noise) {
  const tags = [...new Set(pairs.flatMap(tagsOf))].sort();
  return tags.flatMap((tag) => {
    const tagged = (member) => member.tags.includes(tag);
    const suite = answerForSuite(estimated.filter(tagged), benchmarks.filter(tagged), noise);
    return suite === null ? [] : [{ tag, suite }];
  });
}

// src/trust/check.ts
function reportOf(findings) {
  return findings.length === 0 ? { outcome: "passed" } : { outcome: "finding", findings };
}

// src/trust/phrases.ts
var namesListed = 50;
function listed(names) {
  const sorted = [...names].sort();
  const left = sorted.length - namesListed;
  return left > 0 ? [...sorted.slice(0, namesListed), `… and ${left} more`] : sorted;
}
function countOf(count2, noun) {
  return `${count2} ${noun}${count2 === 1 ? "" : "s"}`;
}
function percent(share) {
  return `${(share * 100).toFixed(share > 0 && share < 0.01 ? 1 : 0)} %`;
}

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
            message: `${countOf(own.length, "benchmark")} of the ${side2} failed: no usable ${main.metric.id} was measured.`,
            evidence: listed(own.map((benchmark) => `${benchmark.name}: ${benchmark.reason}`)),
            remedy: `Look into the log of the ${side2}'s benchmark run, mend or exclude these benchmarks, and measure again.`
          }
        ];
      })
    );
  }
};

// src/trust/checks/coverage-missing.ts
var warnAbove = 0.05;
var failAbove = 0.2;
var coverageMissing = {
  code: "coverage.missing",
  run: ({ comparison: { coverage } }) => {
    const { common, onlyBaseline, onlyCandidate } = coverage;
    const missing = onlyBaseline.length + onlyCandidate.length;
    const all = common.length + missing;
    if (all === 0) return { outcome: "not-possible", reason: "there are no benchmarks on either side" };
    if (common.length === 0)
      return { outcome: "not-possible", reason: "nothing in common: see coverage.nothing-in-common" };
    const share = missing / all;
    const severity = share > failAbove ? "error" : share > warnAbove ? "warning" : "info";
    return reportOf(
      missing === 0 ? [] : [
        {
          code: "coverage.missing",
          severity,
          subject: "both",
          message: `${countOf(missing, "benchmark")} of ${all} (${percent(share)}) stand on one side only: ${onlyBaseline.length} only in the baseline, ${onlyCandidate.length} only in the candidate.`,
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
        message: `Baseline (${countOf(coverage.onlyBaseline.length, "benchmark")}) and candidate (${countOf(coverage.onlyCandidate.length, "benchmark")}) have no benchmark in common.`,
        evidence: [
          `baseline: ${listed(coverage.onlyBaseline).join(", ") || "none"}`,
          `candidate: ${listed(coverage.onlyCandidate).join(", ") || "none"}`
        ],
        remedy: "Check that both sides are results of the same benchmark suite, with the same names."
      }
    ]
  )
};

// src/trust/checks/samples-few.ts
var warnBelow = 5;
var failBelow = 3;
var unevenAbove = 2;
var toleratedShare = 0.05;
var samplesFew = {
  code: "samples.few",
  run: ({ comparison }) => {
    const [main] = comparison.metrics;
    if (main === void 0) return { outcome: "not-possible", reason: "no metric was measured on both sides" };
    const sides = ["baseline", "candidate"].flatMap((side2) => fewOn(side2, main.benchmarks));
    return reportOf([...sides, ...uneven(main.benchmarks)]);
  }
};
function fewOn(side2, benchmarks) {
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
      message: `${countOf(few.length, "benchmark")} of the ${side2} (${percent(few.length / measured.length)}) rest on fewer than ${severity === "error" ? failBelow : warnBelow} measurements, too few to know the noise.`,
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
      message: `${countOf(names.length, "benchmark")} were measured more than twice as often on one side as on the other.`,
      evidence: listed(names),
      remedy: "Measure both sides equally often, unless the difference is meant."
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
        message: `${countOf(different.size, "benchmark")} of the same name measure something else on each side, and were not compared.`,
        evidence: listed([...different].map(([name2, reason]) => `${name2}: ${reason}`)),
        remedy: "Measure both sides with the same parameters and units, or give different things different names."
      }
    ]);
  }
};

// src/trust/catalogue.ts
var catalogue = [
  suiteParameters,
  coverageMissing,
  coverageFailed,
  coverageNothingInCommon,
  samplesFew
];

// src/trust/compare-references.ts
var smallestClaim = Math.log(1.01);
function compareReferences({ references, candidate }, comparison, options) {
  return references.map(({ label, suite }) => {
    const against = compareSuites({ ...suite, label }, candidate, options);
    return { label, comparison: against, ...deficitOf(comparison, against) };
  });
}
function deficitOf(comparison, against) {
  const overBaseline = logSpeedups(comparison);
  const overReference = logSpeedups(against);
  const shared = [...overBaseline].flatMap(([name2, claimed]) => {
    const real = overReference.get(name2);
    return real === void 0 ? [] : [{ claimed, deficit: claimed - real }];
  });
  if (shared.length === 0) return { deficit: null, explained: null };
  const claim2 = shared.reduce((sum2, one) => sum2 + one.claimed, 0) / shared.length;
  const deficit = shared.reduce((sum2, one) => sum2 + one.deficit, 0) / shared.length;
  return { deficit: logRatio(deficit), explained: claim2 > smallestClaim ? deficit / claim2 : null };
}
function logSpeedups({ metrics: [main] }) {
  return new Map(
    (main?.benchmarks ?? []).flatMap(
      (benchmark) => benchmark.outcome === "not-comparable" ? [] : [[benchmark.name, benchmark.estimate.logSpeedup]]
    )
  );
}
function credibleRange(comparison, references) {
  const answers = [comparison, ...references.map((reference) => reference.comparison)].flatMap(
    ({ metrics: [main] }) => main?.suite ? [main.suite.estimate.logSpeedup] : []
  );
  if (references.length === 0 || answers.length < 2) return null;
  return { low: logRatio(Math.min(...answers)), high: logRatio(Math.max(...answers)) };
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
  "suite.parameters",
  "coverage.missing",
  "coverage.failed",
  "coverage.nothing-in-common",
  "samples.few",
  "gate.blind"
];

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

// src/trust/trust-level.ts
function trustLevelOf(findings) {
  const own = findings.filter(({ subject }) => subject === "baseline" || subject === "both");
  const weight = ({ code: code2, severity }) => {
    if (severity === "info") return "unverified";
    return severity === "error" && !code2.startsWith("input.") ? "unusable" : "suspect";
  };
  const levels = own.map(weight);
  if (levels.includes("unusable")) return "unusable";
  return levels.includes("suspect") ? "suspect" : "unverified";
}

// src/trust/assess-trust.ts
function assessTrust(evidence, comparison, options) {
  const context = { evidence, comparison };
  const reports = catalogue.map((check) => ({ code: check.code, report: check.run(context) }));
  const found = reports.flatMap(({ report }) => report.outcome === "finding" ? report.findings : []);
  const findings = sortFindings([...evidence.findings, ...found]);
  const references = compareReferences(evidence, comparison, options);
  return {
    level: trustLevelOf(findings),
    findings,
    checks: reports.map(
      ({ code: code2, report }) => report.outcome === "not-possible" ? { code: code2, outcome: report.outcome, reason: report.reason } : { code: code2, outcome: report.outcome }
    ),
    references,
    credibleRange: credibleRange(comparison, references)
  };
}

// src/statistics/sample-size.ts
var absurdlyMany = 1e4;
function unitsForStandardError(perUnitVariance, fixedVariance, wantedStandardError) {
  const room = wantedStandardError ** 2 - fixedVariance;
  if (!(room > 0)) return null;
  const units = Math.max(1, Math.ceil(perUnitVariance / room));
  return units > absurdlyMany ? null : units;
}

// src/verdict/gates.ts
var oneSidedLevel = 0.025;
var mostSessions = 50;
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
  const outcome = outcomeOf2(estimate, threshold);
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
    const unadjusted = outcomeOf2(estimate, threshold);
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
function outcomeOf2({ low, high }, threshold) {
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
  const sessionsNeeded = sessions === null || sessions > mostSessions ? null : sessions;
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
function countOf2(count2, noun) {
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
  const named = worstFirst.slice(0, namesGiven).map(({ name: name2, speedup }) => `${JSON.stringify(name2)} (${speedupInWords(Math.log(speedup))})`);
  const more = gates.length > namesGiven ? `, and ${gates.length - namesGiven} more` : "";
  const limit = worseningInWords(gates[0]?.threshold ?? 1);
  const many = countOf2(gates.length, "benchmark");
  switch (outcome) {
    case "fail":
      return `${many} slower by more than the tolerated ${limit}, beyond doubt for so many tested: ${named.join(", ")}${more}.`;
    case "inconclusive":
      return `${many} might be slower by more than the tolerated ${limit}; more sessions would tell: ${named.join(", ")}${more}.`;
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
  return `Incomplete: the answer is over ${countOf2(main?.suite?.benchmarks.length ?? 0, "benchmark")}, leaving out ${told.join(", ")}.`;
}
function untrustedReason({ findings }) {
  const cause = findings.find(({ severity, subject, code: code2 }) => {
    return severity === "error" && (subject === "baseline" || subject === "both") && !code2.startsWith("input.");
  });
  return `The baseline is unusable, so no verdict rests on it: ${cause?.message ?? "see the findings."}`;
}

// src/verdict/self-test.ts
var injectedMultiple = 2;
var smallestInjection = 0.01;
function testGate(candidate, comparison, { thresholds, comparison: options }) {
  const threshold = thresholds.geomean;
  const [main] = comparison.metrics;
  if (threshold === null) return { passed: false, injectedSlowdown: null, smallestSlowdownCaught: null };
  const injectedSlowdown = ratio(1 + Math.max(injectedMultiple * (threshold - 1), smallestInjection));
  if (!main?.suite) return { passed: false, injectedSlowdown, smallestSlowdownCaught: null };
  const original = partOf(candidate, new Set(main.suite.benchmarks), main.metric);
  const slowed = compareSuites(original, slowDown(original, injectedSlowdown), options).metrics[0]?.suite;
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
  const factor = series.metric.direction === "smaller" ? slowdown : 1 / slowdown;
  if (series.kind === "summary") {
    const { standardDeviation } = series;
    return {
      ...series,
      mean: series.mean * factor,
      ...standardDeviation === void 0 ? {} : { standardDeviation: standardDeviation * factor }
    };
  }
  return {
    ...series,
    sessions: series.sessions.map((session) => ({
      ...session,
      processes: session.processes.map((process2) => ({
        ...process2,
        values: process2.values.map((value2) => value2 * factor)
      }))
    }))
  };
}

// src/verdict/judge.ts
function judge({ evidence, comparison, trust, policy }) {
  const gates = holdThresholds(comparison, policy.thresholds);
  const anyFailed = gates.results.some((gate) => gate.outcome === "fail");
  const notJudged = whyNotJudged(comparison, gates, anyFailed);
  const kind = kindOf(trust, gates, anyFailed, notJudged);
  const missing = incompleteReason(comparison);
  const selfTest = testGate(evidence.candidate, comparison, policy);
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
function kindOf(trust, { results }, anyFailed, notJudged) {
  if (trust.level === "unusable") return "untrusted";
  if (anyFailed) return "fail";
  return notJudged !== null || results.some((gate) => gate.outcome === "inconclusive") ? "inconclusive" : "pass";
}

// src/review.ts
function review(evidence, policy) {
  const comparison = compareSuites(evidence.baseline, evidence.candidate, policy.comparison);
  const trust = assessTrust(evidence, comparison, policy.comparison);
  const verdict = judge({ evidence, comparison, trust, policy });
  return { evidence, comparison, trust, verdict, findings: sortFindings([...trust.findings, ...verdict.findings]) };
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
var quoted = (text) => JSON.stringify(text.length > 60 ? `${text.slice(0, 59)}…` : text);
var didYouMean = (given2, known) => {
  const nearest = nearestName(given2, known);
  return nearest === void 0 ? "" : ` Did you mean ${quoted(nearest)}?`;
};
function readBoolean(text) {
  const word = text.toLowerCase();
  if (word === "true" || word === "false") return read(word === "true");
  return refuse(`${quoted(text)} is neither true nor false. Write \`true\` or \`false\`.`);
}
function readWholeNumber(text, largest) {
  const value2 = /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
  if (value2 <= largest) return read(value2);
  return refuse(`${quoted(text)} is not a whole number from 0 to ${largest}. Write one, e.g. \`1\`.`);
}
var secondsPerUnit = { s: 1, m: 60, h: 3600 };
var longestTimeout = 24 * 3600;
function readDuration(text) {
  const match = /^(\d{1,6}(?:\.\d{1,3})?)\s*([smh])$/.exec(text);
  const seconds = Number(match?.[1] ?? Number.NaN) * (secondsPerUnit[match?.[2] ?? ""] ?? Number.NaN);
  if (seconds >= 1 && seconds <= longestTimeout) return read(seconds);
  return refuse(`${quoted(text)} is not a time from 1s to 24h. Write a number and s, m or h, e.g. \`90s\` or \`10m\`.`);
}
function readChoice(text, choices) {
  const word = choices.find((choice) => choice === text.toLowerCase());
  if (word !== void 0) return read(word);
  return refuse(`${quoted(text)} is not one of ${choices.join(", ")}.${didYouMean(text, choices)}`);
}
function readChoices(text, choices) {
  const words = text.toLowerCase().split(/[\s,]+/).filter((word) => word !== "");
  if (words.length === 1 && words[0] === "none") return read([]);
  const unknown2 = words.find((word) => !choices.some((choice) => choice === word));
  if (unknown2 === "none")
    return refuse(`"none" stands alone or not at all. Write \`none\`, or some of ${choices.join(", ")}.`);
  if (unknown2 !== void 0)
    return refuse(`${quoted(unknown2)} is not one of ${choices.join(", ")}.${didYouMean(unknown2, choices)}`);
  return read(choices.filter((choice) => words.includes(choice)));
}
function readNames(text) {
  if (text.startsWith("[") && text.endsWith("]")) {
    const names2 = jsonNames(text);
    return names2 === null ? refuse(`${quoted(text)} is not a JSON list of strings. Write e.g. \`["a", "b[1,2]"]\`, or \`a,b\`.`) : read(names2);
  }
  const names = text.split(/[,\n]/).map((name2) => name2.trim());
  return read([...new Set(names.filter((name2) => name2 !== ""))]);
}
function jsonNames(text) {
  try {
    const value2 = JSON.parse(text);
    return Array.isArray(value2) && value2.every((name2) => typeof name2 === "string") ? [...new Set(value2)] : null;
  } catch {
    return null;
  }
}
function readLabelledLines(text, example) {
  const lines = text.split("\n").map((line) => line.trim()).filter((line) => line !== "");
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

// src/settings/config-file.ts
var notInFiles = ["config", "github-token"];
async function readConfigFile(text, name2) {
  const { parse: parse2 } = await import("./cli-yaml.mjs");
  let content;
  try {
    content = parse2(text, { maxAliasCount: 10 });
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
      const nearest = nearestName(key, known);
      problems.push(
        `${name2}: there is no setting ${quoted(key)}.${nearest === void 0 ? "" : ` Did you mean \`${nearest}\`?`}`
      );
      return [];
    }
    const line = textOf(
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
function textOf(value2, input) {
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
    help: "Only off is accepted: this version looks up no advisories on toolchains.",
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
  const text = JSON.stringify(value2);
  return text.length > 60 ? `${text.slice(0, 57)}…"` : text;
}
var shownName = (name2) => JSON.stringify(name2.length > 80 ? `${name2.slice(0, 79)}…` : name2);

// src/formats/json-text.ts
function readJson(text) {
  try {
    return { kind: "value", value: JSON.parse(text) };
  } catch {
    return new TolerantReader(text).read();
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
  constructor(text) {
    this.text = text;
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

// src/model/metadata.ts
function textOf2(metadata, key) {
  const value2 = metadata[key];
  return typeof value2 === "string" ? value2 : void 0;
}
function numberOf(metadata, key) {
  const value2 = metadata[key];
  return typeof value2 === "number" && Number.isFinite(value2) ? value2 : void 0;
}

// src/model/metric.ts
var timeMetric = { id: "time", unit: "second", direction: "smaller" };
var memoryMetric = { id: "memory", unit: "byte", direction: "smaller" };
function sameMetric(first, second) {
  return first.id === second.id && first.unit === second.unit && first.direction === second.direction;
}

// src/formats/pyperf-runs.ts
var noMetadata = {};
var noWarmups = [];
var noValues = [];
var valueRemedy = "Measure this benchmark again; a timer that returns such a value is broken, or the file was edited.";
var recordRemedy = "Write the file with pyperf again; this record was left out, the others are used.";
function isObject(value2) {
  return typeof value2 === "object" && value2 !== null && !Array.isArray(value2);
}
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

// src/formats/pyperf-complaints.ts
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
function complainOfBenchmark(complaints, place, problem, remedy, code2 = "input.invalid-record") {
  complaints.add({ code: code2, severity: "warning", place, problem, remedy, key: `${place} ${remedy}` });
}

// src/model/version.ts
function isOlderVersion(version, than) {
  const parts = /^\d+(\.\d+)*/.exec(version)?.[0].split(".").map(Number);
  if (parts === void 0) return false;
  for (const [index, limit] of than.entries()) {
    const part = parts[index] ?? 0;
    if (part !== limit) return part < limit;
  }
  return false;
}

// src/formats/pyperf-memory.ts
var memoryKeys = ["command_max_rss", "mem_max_rss", "mem_peak_pagefile_usage"];
function memorySeries(processes, levels) {
  const scale2 = overstatesMemory(levels) ? 1 / 1024 : 1;
  const measured = [];
  for (const process2 of processes) {
    if (process2.values.length === 0) continue;
    const bytes = peakMemory(process2.metadata, levels, scale2);
    if (bytes !== void 0) measured.push({ values: [bytes], warmups: [], metadata: process2.metadata });
  }
  if (measured.length === 0) return null;
  return {
    kind: "samples",
    metric: memoryMetric,
    nesting: "processes",
    ordered: true,
    sessions: [{ processes: measured }]
  };
}
function peakMemory(run2, levels, scale2) {
  for (const key of memoryKeys) {
    let bytes = numberOf(run2, key);
    for (let level2 = 0; bytes === void 0 && level2 < levels.length; level2 += 1) {
      bytes = numberOf(levels[level2] ?? {}, key);
    }
    if (bytes !== void 0 && bytes > 0) return key === "mem_max_rss" ? bytes * scale2 : bytes;
  }
  return void 0;
}
function overstatesMemory(levels) {
  const platform = levels.map((level2) => textOf2(level2, "platform")).find((text) => text !== void 0) ?? "";
  if (!/^(macOS|Darwin)-/.test(platform)) return false;
  const version = levels.map((level2) => textOf2(level2, "perf_version")).find((text) => text !== void 0) ?? "";
  return isOlderVersion(version, [2, 6, 3]);
}

// src/formats/pyperf-benchmark.ts
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
  const levels = [metadata, context.metadata];
  const processes = readRuns(record.runs, {
    complaints,
    path,
    valuesKey: era.valuesKey,
    rawWarmups: era.rawWarmups,
    innerLoops: levels.map((level2) => numberOf(level2, "inner_loops")).find((loops) => loops !== void 0) ?? 1
  });
  const near = [...levels, processes[0]?.metadata ?? {}];
  const name2 = near.map((level2) => ownText(level2, "name")).find((text) => text !== void 0);
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
    tags: tagsOf2(levels, path, context),
    series: seriesOf2(processes, metric, levels),
    metadata
  };
}
function seriesOf2(processes, metric, levels) {
  const main = {
    kind: "samples",
    metric,
    nesting: "processes",
    ordered: true,
    sessions: [{ processes }]
  };
  const memory2 = metric.id === memoryMetric.id ? null : memorySeries(processes, levels);
  return memory2 === null ? [main] : [main, memory2];
}
var countMetric = { id: "count", unit: "integer", direction: "smaller" };
var metrics = /* @__PURE__ */ new Map([
  ["second", timeMetric],
  ["byte", memoryMetric],
  ["integer", countMetric]
]);
function metricOf(levels, path, context) {
  const unit = levels.map((level2) => Object.hasOwn(level2, "unit") ? level2.unit : void 0).find((own) => own !== void 0);
  if (unit === void 0) return timeMetric;
  const known = typeof unit === "string" ? metrics.get(unit) : void 0;
  if (known !== void 0) return known;
  const assumed = typeof unit === "string" ? { id: "value", unit, direction: "smaller" } : timeMetric;
  complainOfBenchmark(
    context.complaints,
    path,
    `has the unit ${shown(unit)}, which is none of second, byte and integer; ${assumed === timeMetric ? "seconds are assumed" : "smaller is taken to be better"}`,
    "Write the unit as pyperf does: second, byte or integer.",
    "input.invalid-value"
  );
  return assumed;
}
function tagsOf2(levels, path, context) {
  const tags = levels.map((level2) => Object.hasOwn(level2, "tags") ? level2.tags : void 0).find((own) => own !== void 0);
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
  const value2 = Object.hasOwn(metadata, key) ? textOf2(metadata, key) : void 0;
  return value2 === "" ? void 0 : value2;
}

// src/formats/pyperf-environment.ts
function pyperfEnvironment(levels) {
  const text = (key) => firstText(levels, key);
  const platform = text("platform");
  const cpuCount = firstNumber(levels, "cpu_count");
  const fields2 = [
    ["cpuModel", text("cpu_model_name")],
    ["cpuCount", cpuCount],
    ["cpuAffinity", text("cpu_affinity")],
    ["cpuConfig", text("cpu_config")],
    ["platform", platform],
    ["aslr", text("aslr")],
    ["host", text("hostname")],
    ["bootTime", text("boot_time")],
    ["compiler", text("compiler") ?? text("python_compiler")],
    ["compilerFlags", text("compiler_flags") ?? pythonFlags(text("python_cflags"), text("python_config_args"))],
    ["runtime", joined(text("python_implementation"), text("python_version"))],
    ["harness", prefixed("pyperf ", text("perf_version"))],
    ["suiteVersion", suiteVersion(text("performance_version"), text("benchmark_hash"))],
    ["timer", text("timer")]
  ];
  const environment = { ...platform === void 0 ? {} : splitPlatform(platform) };
  for (const [field, value2] of fields2) if (value2 !== void 0) environment[field] = value2;
  return environment;
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
function firstText(levels, key) {
  for (const level2 of levels) {
    const value2 = Object.hasOwn(level2, key) ? level2[key] : void 0;
    if (typeof value2 === "string" && value2 !== "") return value2;
  }
  return void 0;
}
function firstNumber(levels, key) {
  for (const level2 of levels) {
    const value2 = Object.hasOwn(level2, key) ? level2[key] : void 0;
    if (typeof value2 === "number" && Number.isFinite(value2)) return value2;
  }
  return void 0;
}
function joined(first, second) {
  return first === void 0 || second === void 0 ? first ?? second : `${first} ${second}`;
}
var prefixed = (prefix, text) => text === void 0 ? void 0 : prefix + text;
var pythonFlags = (flags, configuration) => joined(flags, prefixed("configured with ", configuration));
function suiteVersion(version, hash) {
  return joined(prefixed("pyperformance ", version), prefixed("benchmarks ", hash));
}

// src/formats/pyperf.ts
var pyperf = { id: "pyperf", title: "pyperf JSON", detect, parse };
function detect({ text }) {
  if (!/^\s*\{/.test(text) || !text.includes('"benchmarks"')) return 0;
  if (/"runs"\s*:\s*\[\s*\{\s*"(metadata|values|warmups|samples)"/.test(text)) return 0.95;
  return /"version"\s*:\s*("1\.0"|[1-6]\b)/.test(text) || /"runs"\s*:/.test(text) ? 0.5 : 0;
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
  const environment = pyperfEnvironment([metadata, ...[...benchmarks, ...firstRun].map((level2) => level2.metadata)]);
  const commit = ownText(metadata, "commit_id");
  const branch = ownText(metadata, "commit_branch");
  const measuredAt = firstDate(benchmarks, metadata);
  const file = {
    name: input.name,
    byteLength: input.byteLength,
    ...input.sha256 === void 0 ? {} : { sha256: input.sha256 }
  };
  const provenance = {
    files: [file],
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
function labelOf(fileName) {
  const base = fileName.slice(Math.max(fileName.lastIndexOf("/"), fileName.lastIndexOf("\\")) + 1);
  return base.replace(/\.gz$/i, "").replace(/\.json$/i, "") || fileName;
}
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
  const text = input.text.startsWith("\uFEFF") ? input.text.slice(1) : input.text;
  const decoded = { ...input, text };
  if (text.trim() === "") return refused(emptyText(input, subject));
  const wanted = options.format ?? "auto";
  if (wanted !== "auto") {
    const format2 = formats.find((known) => known.id === wanted);
    return format2 === void 0 ? refused(unknownId(input, wanted, subject)) : format2.parse(decoded, subject);
  }
  const format = detectFormat(decoded);
  return format === null ? refused(unrecognised(decoded, subject)) : format.parse(decoded, subject);
}
var refused = (finding) => ({ suite: null, findings: [finding] });
function error(code2, subject, message, remedy) {
  return { code: code2, severity: "error", subject, message, evidence: [], remedy };
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

// src/verdict/threshold.ts
var plainNumber = /^(\d{1,6}(?:\.\d{0,9})?|\.\d{1,9})\s*(%|x|×)?$/i;
var doubtful = 2;
function parseThreshold(text) {
  const trimmed = text.trim();
  if (trimmed.toLowerCase() === "off") return { ok: true, value: null };
  const examples = "Write the largest tolerated worsening, e.g. `2%`, `1.02x` or `0.98`, or `off`.";
  const refuse2 = (why) => ({ ok: false, complaint: `${quoted2(text)} ${why}. ${examples}` });
  const number = readNumber(trimmed);
  if (number === null) return refuse2("is no percentage and no ratio");
  const { value: value2, unit } = number;
  if (unit === "%") return { ok: true, value: worsening(value2 / 100) };
  if (value2 === 0) return refuse2("would be a ratio of zero; `0%` tolerates nothing");
  if (unit === "" && value2 >= doubtful) return refuse2(doubt(trimmed));
  return { ok: true, value: worsening(Math.abs(value2 - 1)) };
}
function parsePercentClaim(text) {
  const trimmed = text.trim();
  const refuse2 = (why) => ({ ok: false, complaint: `${quoted2(text)} ${why}. Write the gain, e.g. \`10%\` or \`1.1x\`.` });
  const number = readNumber(trimmed);
  if (number === null) return refuse2("is no percentage and no ratio");
  const { value: value2, unit } = number;
  if (unit === "" && value2 >= doubtful) return refuse2(doubt(trimmed));
  const gain = unit === "%" ? value2 / 100 : value2 - 1;
  return gain > 0 ? { ok: true, value: worsening(gain) } : refuse2("is no gain: a claim is more than 0% or 1x");
}
function readNumber(text) {
  const match = plainNumber.exec(text);
  if (match?.[1] === void 0) return null;
  const unit = match[2] === "%" ? "%" : match[2] === void 0 ? "" : "x";
  return { value: Number(match[1]), unit };
}
function worsening(share) {
  return ratio(Number((1 + share).toFixed(12)));
}
function doubt(text) {
  return `could be ${text}% or ${text}x`;
}
function quoted2(text) {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 59)}…` : text);
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
      const nearest = nearestName(name2, known);
      this.problems.push(
        `there is no setting ${quoted(name2)}.${nearest === void 0 ? "" : ` Did you mean \`${nearest}\`?`}`
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
    const text = this.optional(name2);
    if (text === null) this.complain(name2, "is required and was not given.");
    return text ?? "";
  }
  /** The input's value as `read` reads it, or null when nothing was said and there is no default. */
  value(name2, read2) {
    const text = this.optional(name2);
    if (text === null) return null;
    const reading = read2(text);
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
    history: reader.value("history", (text) => readWholeNumber(text, longestHistory)) ?? 0,
    policy: readPolicy(reader),
    comment: reader.value("comment", (text) => readChoice(text, commentModes)) ?? "always",
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
  const lines = reader.value("references", (text) => readLabelledLines(text, "clang-18=bench-clang-18")) ?? [];
  return lines.map(({ label, text }) => ({ label, source: text }));
}
function readPolicy(reader) {
  return {
    thresholds: readThresholds(reader),
    failOn: reader.value("fail-on", (text) => readChoices(text, failOnValues)) ?? [],
    claim: reader.value("claim", parsePercentClaim),
    onMissingBaseline: reader.value("on-missing-baseline", (text) => readChoice(text, onMissingBaselineValues)) ?? "notice",
    comparison: {
      ...defaultComparisonOptions,
      excludedBenchmarks: reader.value("exclude-benchmarks", readNames) ?? []
    },
    seed: reader.value("seed", (text) => readWholeNumber(text, largestSeed)) ?? 1
  };
}
function readThresholds(reader) {
  const tags = [];
  for (const { label, text } of reader.value("tag-thresholds", (lines) => readLabelledLines(lines, "gc=2%")) ?? []) {
    const reading = parseThreshold(text);
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
function readFormat(text) {
  return readChoice(text, formatIds);
}

// src/sources/error-code.ts
function errorCode(error2) {
  const code2 = typeof error2 === "object" && error2 !== null && "code" in error2 ? error2.code : void 0;
  return typeof code2 === "string" ? code2 : void 0;
}

// src/command-line/arguments.ts
import { parseArgs } from "node:util";

// src/command-line/usage.ts
var seeHelp = "Run `plumbline compare --help` for all options.";
function usageError(message, remedy = seeHelp) {
  return new PlumblineError("usage", message, remedy);
}

// src/command-line/arguments.ts
function readCompareArguments(words) {
  const { given: given2, files } = splitWords(words);
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
    config: last(given2, "config"),
    report,
    output: last(given2, "output"),
    base: last(given2, "base") ?? "base",
    color: choiceOf(given2, "color", colorModes) ?? "auto",
    width: widthOf(given2)
  };
}
function splitWords(words) {
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
  const { tokens } = parseArgs({ args: [...words], options, strict: false, allowPositionals: true, tokens: true });
  const given2 = /* @__PURE__ */ new Map();
  const files = [];
  let variadic = null;
  for (const token of tokens) {
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
  const nearest = nearestName(
    rawName.replace(/^-+/, ""),
    compareFlags.map((flag) => flag.name)
  );
  return usageError(
    `There is no option ${rawName}.`,
    nearest === void 0 ? seeHelp : `Did you mean --${nearest}? ${seeHelp}`
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
  const text = last(given2, "width");
  if (text === null) return null;
  const reading = readWholeNumber(text, widest);
  if (!reading.ok || reading.value < 40)
    throw usageError(
      `--width: ${quoted(text)} is not a number of columns from 40 to ${widest}.`,
      "Write e.g. --width 100."
    );
  return reading.value;
}

// src/sources/files.ts
import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, resolve } from "node:path";
var usableEndings = [".json", ".json.gz"];
async function findFiles(named, subject) {
  if (named === "-")
    return {
      files: [{ name: "standard input", bytes: readBytes(0, "standard input", subject) }],
      chosen: true,
      label: null
    };
  const kind = kindOf2(named, subject);
  if (kind === "file")
    return { files: [{ name: named, bytes: readBytes(named, named, subject) }], chosen: true, label: null };
  const names = kind === "directory" ? filesBelow(named, subject) : await filesMatching(named, subject);
  const together = kind === "directory" ? basename(resolve(named)) : named;
  return {
    files: names.map((name2) => ({ name: name2, bytes: readBytes(name2, name2, subject) })),
    chosen: false,
    label: names.length > 1 ? together : null
  };
}
function kindOf2(named, subject) {
  try {
    return statSync(named).isDirectory() ? "directory" : "file";
  } catch (error2) {
    if (errorCode(error2) !== "ENOENT" && errorCode(error2) !== "ENOTDIR" && errorCode(error2) !== "EINVAL")
      throw unreadable(named, subject, error2);
    if (/[*?[\]{}]/.test(named)) return "glob";
    throw new PlumblineError(
      "file-not-found",
      `${subject}: there is no file or directory ${named}.`,
      notFoundRemedy(named),
      error2
    );
  }
}
function notFoundRemedy(named) {
  const folder = dirname(named);
  let neighbours;
  try {
    neighbours = readdirSync(folder);
  } catch {
    return `Check the path: its folder ${folder} does not exist either (looked from ${process.cwd()}).`;
  }
  const nearest = nearestName(basename(named), neighbours);
  return nearest === void 0 ? `Check the path (looked from ${process.cwd()}).` : `Did you mean ${folder === "." ? nearest : `${folder}/${nearest}`}?`;
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
      const merged = earlier === void 0 ? benchmark : joined2(earlier, benchmark, suite2, subject, findings);
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
function joined2(earlier, later, suite, subject, findings) {
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
function commonEnvironment(suites, subject, notes) {
  const fields2 = [...new Set(suites.flatMap((suite) => Object.keys(suite.environment)))];
  const differing = [];
  const common = fields2.flatMap((field) => {
    const [value2, ...others] = new Set(suites.flatMap((suite) => suite.environment[field] ?? []));
    if (others.length > 0) differing.push(field);
    return value2 === void 0 || others.length > 0 ? [] : [[field, value2]];
  });
  if (differing.length > 0)
    notes.push(`${subject}: its files were not measured in one environment; they differ in ${differing.join(", ")}.`);
  return Object.fromEntries(common);
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
  const finding = (code2, problem, remedy) => ({
    code: code2,
    severity: "error",
    subject,
    message: `${file.name} ${problem}`,
    evidence: [],
    remedy
  });
  const container = containers.find(({ magic }) => startsWith(file.bytes, magic));
  if (container !== void 0) {
    const remedy = "Unpack it and give the result files inside; plain and gzip-compressed ones are read as they are.";
    return {
      input: null,
      findings: [finding("input.unknown-format", `is a ${container.title}, not a result file.`, remedy)]
    };
  }
  const unpacked = unpack(file.bytes);
  const findings = [];
  if (unpacked.fault === "too-large") {
    const problem = `holds more than ${largestTextBytes / 1024 / 1024} MiB of text.`;
    const remedy = "Give the benchmark results only, or split them by benchmark: several files for one side are merged.";
    findings.push(finding("input.unknown-format", problem, remedy));
  } else if (unpacked.fault !== null) {
    const problem = unpacked.fault === "truncated" ? "is a gzip file that ends too early." : "is a gzip file whose content is damaged.";
    const remedy = "Write, download or upload it again; `gzip -t` tells whether a copy is whole.";
    findings.push(finding("input.truncated", problem, remedy));
  }
  return { input: unpacked.content === null ? null : formatInput(file, unpacked.content), findings };
}
function formatInput(file, content) {
  return {
    name: file.name,
    text: textOf3(content),
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
function textOf3(bytes) {
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
  if (first === void 0) throw unusable2([...findings, ...foreign.flatMap((one) => one.findings)], options.subject);
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
  if (first === void 0) throw unusable2(complaints, options.subject);
  const listed2 = options.chosen ? complaints : complaints.filter(({ code: code2 }) => code2 !== "input.unknown-format");
  return [{ ...first, findings: [...listed2, ...first.findings] }, ...others];
}
function readFile(file, options) {
  const decoded = decode(file, options.subject);
  if (decoded.input === null) return { suite: null, findings: decoded.findings };
  const parsed = parseText(decoded.input, { format: options.format }, options.subject);
  return { suite: parsed.suite, findings: [...decoded.findings, ...parsed.findings] };
}
var complaintsListed = 5;
function unusable2(findings, subject) {
  const [first, ...others] = findings;
  if (first === void 0)
    return new PlumblineError("input-unusable", `${subject}: no file was given.`, "Name a result file.");
  if (others.length === 0) return new PlumblineError("input-unusable", `${subject}: ${first.message}`, first.remedy);
  const listed2 = findings.slice(0, complaintsListed).map((finding) => `  - ${finding.message}`);
  if (findings.length > complaintsListed) listed2.push(`  - and ${findings.length - complaintsListed} more`);
  return new PlumblineError(
    "input-unusable",
    [`${subject}: nothing usable was found:`, ...listed2].join("\n"),
    first.remedy
  );
}

// src/command-line/evidence.ts
async function gatherEvidence(request, settings) {
  refuseStandardInputTwice(request);
  const baseline = await side(request.baseline, "baseline", settings);
  const candidate = await side(request.candidate, "candidate", settings);
  const others = [];
  for (const named of request.otherCandidates) others.push(await side(named, "candidate", settings));
  const references = [];
  for (const { label, text } of request.references) {
    const read2 = await side(text, `reference ${label}`, settings, label);
    references.push({ label, suite: read2.suite, side: read2 });
  }
  const history = await historyOf(request.history, settings);
  const evidenceFor = (judged) => {
    const sides = [baseline, judged, ...references.map((reference) => reference.side), ...history];
    return {
      baseline: baseline.suite,
      candidate: judged.suite,
      references: references.map(({ label, suite }) => ({ label, suite })),
      history: history.map(({ suite }) => suite),
      findings: sides.flatMap(({ findings }) => findings),
      notes: sides.flatMap(({ notes }) => notes)
    };
  };
  return [evidenceFor(candidate), ...others.map(evidenceFor)];
}
async function side(named, subject, settings, label) {
  const { files, chosen, label: together } = await findFiles(named, subject);
  const known = label ?? together;
  return readSide(files, { format: settings.format, subject, chosen, ...known === null ? {} : { label: known } });
}
async function historyOf(named, settings) {
  const sides = [];
  for (const name2 of named) {
    const { files, chosen } = await findFiles(name2, "history");
    const options = { format: settings.format, subject: "history", chosen };
    sides.push(...readEach(files, options));
  }
  const time = ({ suite }) => suite.provenance.measuredAt ?? "";
  if (sides.some((one) => time(one) === "")) return sides;
  return sides.toSorted((one, two) => time(one) < time(two) ? -1 : time(one) > time(two) ? 1 : 0);
}
function refuseStandardInputTwice(request) {
  const named = [
    request.baseline,
    request.candidate,
    ...request.otherCandidates,
    ...request.references.map(({ text }) => text),
    ...request.history
  ];
  if (named.filter((name2) => name2 === "-").length < 2) return;
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
  throw unknownCommand(command, []);
}
function unknownCommand(command, rest) {
  const names = commands.map(({ name: name2 }) => name2);
  const exist = `The commands are: ${names.join(", ")}. Run \`plumbline --help\`.`;
  if (command.startsWith("-"))
    return usageError(`There is no option ${command} before a command.`, `Options come after the command. ${exist}`);
  const nearest = nearestName(command, names);
  const isFile = /[./\\]/.test(command) && nearest === void 0;
  if (isFile)
    return usageError(
      `${quoted(command)} is no command.`,
      `Write \`plumbline compare ${[command, ...rest].join(" ")}\`.`
    );
  return usageError(
    `There is no command ${quoted(command)}.`,
    nearest === void 0 ? exist : `Did you mean ${nearest}? ${exist}`
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
  return pairs.map(([name2, text]) => `  ${name2.padEnd(first)}  ${wrapped(text, helpWidth - indent.length).join(`
${indent}`)}`).join("\n");
}
function wrapped(text, width) {
  const lines = [];
  for (const word of text.split(" ")) {
    const last2 = lines.at(-1);
    if (last2 !== void 0 && last2.length + 1 + word.length <= width) lines[lines.length - 1] = `${last2} ${word}`;
    else lines.push(word);
  }
  return lines;
}

// src/command-line/messages.ts
function messageOf(error2) {
  if (!(error2 instanceof PlumblineError)) {
    const text = error2 instanceof Error ? `${error2.name}: ${error2.message}` : String(error2);
    return {
      message: `plumbline: something unforeseen went wrong, so nothing was judged: ${printable(text)}
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
function printable(text) {
  return text.replace(steering, (character) => `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}`);
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
  const scaled2 = splitter * value2;
  return scaled2 - (scaled2 - value2);
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
    candidateMedians.push(median(row2.subarray(0, half)));
    baselineMedians.push(median(row2.subarray(half)));
  }
  return figures(baselineMedians, candidateMedians);
}
function figures(baseline, candidate) {
  const signedRank = new SignedRank(baseline, candidate);
  const { slow, isFaster } = signedRank.at(1);
  const direction = isFaster ? "faster" : "slow";
  const levels = [90, 95, 99].map((percent2) => {
    const holds = (hundredths) => {
      const factor = hundredths / 100;
      const reliability = isFaster ? 1 - signedRank.at(factor).slow : signedRank.at(1 / factor).slow;
      return reliability >= percent2 / 100;
    };
    return { percent: percent2, factor: largestFactor(holds) };
  });
  return { kind: "figures", direction, reliability: isFaster ? 1 - slow : slow, levels };
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
  at(factor) {
    const { differences, sizes } = this;
    const count2 = differences.length;
    for (let index = 0; index < count2; index += 1) {
      const difference = (this.candidate[index] ?? 0) * factor - (this.baseline[index] ?? 0);
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
function median(values) {
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
  if (!/^(macOS|Darwin)-/.test(textOf2(metadata, "platform") ?? "")) return false;
  return isOlderVersion(textOf2(metadata, "perf_version") ?? "", [2, 6, 3]);
}
var isWindows = (suite) => /^windows/i.test(textOf2(suite.metadata, "platform") ?? "");

// src/report/python-number.ts
function pythonFixed(value2, digits) {
  if (Number.isNaN(value2)) return "nan";
  if (value2 < 0 || Object.is(value2, -0)) return `-${pythonFixed(-value2, digits)}`;
  if (value2 === Infinity) return "inf";
  if (Number.isInteger(value2)) return withPoint(BigInt(value2) * 10n ** BigInt(digits), digits);
  const scaled2 = value2 * 2 ** (digits + 1);
  if (!Number.isInteger(scaled2)) return value2.toFixed(digits);
  const doubled = BigInt(scaled2) * 5n ** BigInt(digits);
  const floor = doubled / 2n;
  const rounded = doubled % 2n === 1n && floor % 2n === 1n ? floor + 1n : floor;
  return withPoint(rounded, digits);
}
function withPoint(count2, digits) {
  const text = count2.toString().padStart(digits + 1, "0");
  return digits === 0 ? text : `${text.slice(0, -digits)}.${text.slice(-digits)}`;
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
var codePoints = (text) => Array.from(text).length;

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
function cellText({ text, comparison }) {
  return comparison.significant ? `${text}: ${pyperfChange(comparison.normalizedMean)}` : "not significant";
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
var printable2 = (text) => text.replace(/[\u0000-\u001f\u007f-\u009f]/g, "�");

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
  const date = textOf2(candidate.metadata, "commit_date")?.slice(0, 10) ?? identity.date;
  return [
    ["fork", printable2(identity.fork)],
    ["ref", printable2(identity.ref)],
    ["machine", printable2(`${systemOf(candidate)}-${identity.machine}`)],
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
  const factor = hpt.levels.find((level2) => level2.percent === 99)?.factor ?? null;
  if (factor === null) return "None";
  return `${pythonFixed(factor, 2)}x ${hpt.direction === "faster" ? "faster" : "slower"}`;
}
function hptLines(hpt) {
  if (hpt.kind === "unavailable") {
    return [`- Not available: ${printable2(hpt.benchmark)} has ${hpt.values} values a side, and HPT needs 12`];
  }
  const change = hpt.direction === "faster" ? "speedup" : "slowdown";
  return [
    `- Reliability score: ${percentText(hpt.reliability)} likely to be ${hpt.direction}`,
    ...hpt.levels.flatMap(
      ({ percent: percent2, factor }) => factor === null ? [] : [`- ${percent2}% likely to have a ${change} of ${pythonFixed(factor, 2)}x`]
    )
  ];
}
function identityOf(suite) {
  const stem = (fileNameOf(suite).split("/").at(-1) ?? "").replace(/\.gz$/, "").replace(/\.json$/, "");
  const [prefix, date = "", , machine = "", fork = "", ref = "", , commit] = stem.split("-");
  if (prefix === "bm" && commit !== void 0) {
    const day = /^\d{8}$/.test(date) ? `${date.slice(0, 4)}-${date.slice(4, 6)}-${date.slice(6)}` : unknown;
    return { fork: unquoted(fork), ref, machine, commit, date: day };
  }
  return identityFromMetadata(suite, stem);
}
var unknown = "<unknown>";
function identityFromMetadata(suite, stem) {
  const text = (key) => textOf2(suite.metadata, key);
  return {
    fork: text("commit_fork") ?? "unknown",
    ref: text("commit_branch") ?? (stem === "" ? suite.label : stem),
    machine: suite.environment.architecture ?? "unknown",
    commit: suite.provenance.commit?.slice(0, 7) ?? "unknown",
    date: unknown
  };
}
function systemOf(suite) {
  const platform = platformOf(suite.metadata);
  if (platform.startsWith("macos") || platform.startsWith("darwin")) return "darwin";
  return /^(linux|windows)/.exec(platform)?.[0] ?? "unknown";
}
var platformOf = (metadata) => (textOf2(metadata, "platform") ?? "").toLowerCase();
function unquoted(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
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
function cleanText(text) {
  return text.slice(0, 4 * proseLimit).replace(ansiSequences, "").replace(loneSurrogates, "�").replace(spaces, " ").replace(invisible, "").replace(stackedMarks, "$1").replace(/ {2,}/g, " ").trim();
}
function clip(text, limit, where = "end") {
  const characters = Array.from(text);
  if (characters.length <= limit) return text;
  if (where === "end") return `${characters.slice(0, limit - 1).join("")}…`;
  const tail2 = Math.floor((limit - 1) / 3);
  return `${characters.slice(0, limit - 1 - tail2).join("")}…${characters.slice(characters.length - tail2).join("")}`;
}
function shownName2(name2, limit = nameLimit) {
  const shown2 = clip(cleanText(clip(name2, 4 * limit, "middle")), limit, "middle");
  return shown2 === "" ? "(no name)" : shown2;
}
function markdownCode(name2, limit = nameLimit) {
  return codeSpan(shownName2(name2, limit));
}
function codeSpan(text) {
  const longestRun = Math.max(0, ...Array.from(text.matchAll(/`+/g), (match) => match[0].length));
  const fence = "`".repeat(longestRun + 1);
  const padding = text.startsWith("`") || text.endsWith("`") ? " " : "";
  return `${fence}${padding}${text}${padding}${fence}`;
}
var quoted3 = /"(?:[^"\\]|\\.)*"|`[^`]+`/gu;
function proseParts(sentence, limit = proseLimit) {
  const clean = clip(cleanText(sentence), limit);
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
  let joined3 = "";
  for (const piece of pieces) {
    const touching = joined3.endsWith("`") && piece.startsWith("`");
    joined3 += touching ? ` ${piece}` : piece;
  }
  return joined3;
}
var referring = /@|#\d|\bgh-\d|:\/\/|\bwww\.|\$|^[0-9a-f]{7,40}$/iu;
function markdownWords(text) {
  const words = text.split(/( )/u).map((word) => {
    const [, before = "", core = "", after = ""] = /^([("'[]*)(.*?)([)\]"',.;:!?]*)$/u.exec(word) ?? [];
    if (!referring.test(core)) return escapePunctuation(word);
    return `${escapePunctuation(before)}${codeSpan(core)}${escapePunctuation(after)}`;
  });
  return joinMarkdown(words).replace(/^([#+=-])/u, "\\$1").replace(/^(\d+)([.)])(?= |$)/u, "$1\\$2");
}
function escapePunctuation(text) {
  return text.replace(/[\\`*_{}[\]<>&~|]/gu, "\\$&");
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
function htmlText(text) {
  return text.replace(/[&<>"']/gu, (character) => htmlEntities[character] ?? character);
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
function rangeText(low, high, direction) {
  const [lowWord, highWord] = [directionWord(low, direction), directionWord(high, direction)];
  if (lowWord !== highWord) return `${speedupText(low, direction)} – ${speedupText(high, direction)}`;
  const [first, last2] = lowWord === direction.worse ? [high, low] : [low, high];
  return `${magnitudeText(first)}× – ${speedupText(last2, direction)}`;
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
  if (metric.unit === "second") return scaled(value2, timeUnits2);
  if (metric.unit === "byte") return scaled(value2, byteUnits);
  const number = Math.abs(value2) >= 1e5 ? value2.toExponential(2) : Number(value2.toPrecision(3)).toString();
  return metric.unit === "integer" ? number : `${number} ${clip(cleanText(metric.unit), 16)}`.trim();
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
function scaled(value2, units) {
  const magnitude = Math.abs(value2);
  const unit = units.find(({ size }) => magnitude >= size * 0.9995) ?? units.at(-1);
  if (unit === void 0) return String(value2);
  const number = value2 / unit.size;
  const digits = Math.abs(number) >= 99.95 ? 0 : Math.abs(number) >= 9.995 ? 1 : 2;
  const text = Math.abs(number) >= 1e6 ? number.toExponential(2) : number.toFixed(unit.name === "bytes" ? 0 : digits);
  return `${text} ${unit.name}`;
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

// src/report/facts.ts
function factsOf2(review2) {
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
var name = (text, limit) => limit === void 0 ? { kind: "name", text } : { kind: "name", text, limit };
var prose = (text) => ({ kind: "prose", text });
var strong = (...text) => ({ kind: "strong", text });
var lineBreak = { kind: "break" };
var paragraph = (...text) => ({ kind: "paragraph", text });
var item = (weight, ...text) => ({ cells: [text], weight });
function nameList(names, shown2) {
  const pieces = names.slice(0, shown2).flatMap((text, index) => index === 0 ? [name(text)] : [", ", name(text)]);
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
  const but = doubted.length === 0 ? [] : [`, but ${enumerate(doubted)}`];
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
  return parts.length === 0 ? [] : [`, ${enumerate(parts)} beyond the threshold`];
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
function enumerate(parts) {
  return parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1) ?? ""}`;
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
var unchanged = (text) => text;
var plainPalette = {
  bold: unchanged,
  dim: unchanged,
  red: unchanged,
  green: unchanged,
  yellow: unchanged
};
function inlineTerminal(text) {
  return text.map(pieceTerminal).join("");
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
  const { better, worse } = facts.direction;
  const changed = counts.faster + counts.slower;
  const title = `${counts.slower} ${worse}, ${counts.faster} ${better}${changed > 1 ? " (strongest first)" : ""}`;
  if (changed === 0) return [];
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
  const changed = changedBenchmarks(metric);
  const scale2 = forestScale(changed.map((benchmark) => benchmark.estimate));
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
    rows: changed.map((benchmark, index) => changedRow(benchmark, -index, metric, scale2)),
    priority,
    noun: "benchmark"
  };
  const reach = `The scale reaches from ${speedupText(logRatio(scale2.low), direction)} to ${speedupText(logRatio(scale2.high), direction)}`;
  const { significance, smallestEffect } = review2.verdict.policy.comparison;
  const rule = `Called changed: false discovery rate q below ${significance}, and a change of at least ${chosenPercentText(smallestEffect)}.`;
  return [table, paragraph(`${reach}; │ is no change against the baseline. ${rule}`)];
}
function changedRow(benchmark, weight, metric, scale2) {
  const direction = directionOf(metric.metric);
  const { estimate, baseline, candidate } = benchmark;
  return {
    weight,
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
  const weight = weightOf(benchmark);
  if (!isCompared(benchmark)) {
    const change = benchmark.logSpeedup === null ? "–" : speedupText(benchmark.logSpeedup, direction);
    return { weight, cells: [...start, [change], ["–"], [], ["not comparable: ", prose(benchmark.reason)], ["–"]] };
  }
  const { logSpeedup, low, high } = benchmark.estimate;
  const note = benchmark.note === void 0 ? [] : [" (", prose(benchmark.note), ")"];
  return {
    weight,
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
  const { better, worse } = facts.direction;
  return [
    {
      kind: "table",
      caption: "The candidate against the baseline and each reference",
      columns: [
        { title: "candidate vs", align: "left" },
        { title: "geometric mean", align: "right" },
        { title: "95 % CI", align: "right" },
        { title: `${better} / ${worse} / equivalent / inconclusive`, align: "right" },
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
      [strong("baseline"), " ", name(facts.baselineLabel, 40), ...origin(review2.evidence.baseline)],
      ...figures2(review2.comparison, facts.direction, true),
      [review2.trust.level]
    ]
  };
}
function referenceRow(review2, facts, index) {
  const reference = review2.trust.references[index];
  const suite = review2.evidence.references[index]?.suite;
  if (reference === void 0) return { weight: 0, cells: [] };
  const { explained } = reference;
  return {
    weight: -index,
    cells: [
      [name(reference.label, 40), ...suite === void 0 ? [] : origin(suite)],
      ...figures2(reference.comparison, facts.direction, false),
      [explained === null ? "reference" : `explains ${percentText2(Math.max(0, explained))} of the win`]
    ]
  };
}
function origin(suite) {
  const { commit, artifact } = suite.provenance;
  const sha = commit ?? artifact?.headSha;
  return [
    ...sha === void 0 ? [] : [" @ ", name(sha.slice(0, 7))],
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
  const typical = middleOf(
    facts.main.benchmarks.filter(isCompared).map((benchmark) => benchmark.minimumDetectableEffect)
  );
  const suite = changeText(facts.suite.minimumDetectableEffect);
  const pieces = [
    `Geometric mean of ${count(facts.suite.benchmarks.length, "benchmark")} that both sides have. `,
    `A change of ${suite} in it would have been seen (80 % power)`
  ];
  if (typical !== null) pieces.push(`, and of ${percentText2(Math.expm1(typical))} in a typical single benchmark`);
  const noise = facts.main.sessionNoise;
  if (noise.source === "prior") pieces.push("; the noise between sessions is assumed, not measured");
  return [paragraph(...pieces, ".")];
}

// src/report/sections/further.ts
function tagsSection(facts) {
  const tags = facts.main?.tags ?? [];
  if (tags.length === 0) return [];
  const { better, worse } = facts.direction;
  const columns = [
    { title: "tag", align: "left" },
    { title: "benchmarks", align: "right" },
    { title: "geometric mean", align: "right" },
    { title: "95 % CI", align: "right" },
    { title: `${better} / ${worse} / equivalent / inconclusive`, align: "right" },
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
    const changed = counts.faster + counts.slower;
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
        ...changed === 0 ? [] : changedTable(metric, review2, priorities.otherMetrics)
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
  const of = (severity) => findings.filter((finding) => finding.severity === severity).length;
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
      rows: findings.map((finding, index) => item(gravity[finding.severity] * 1e6 - index, ...findingLine(finding))),
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
function findingLine(finding) {
  const shown2 = finding.evidence.slice(0, evidenceShown);
  const rest = finding.evidence.length - shown2.length;
  const evidence = shown2.flatMap((text, index) => index === 0 ? [prose(text)] : ["; ", prose(text)]);
  return [
    strong(finding.severity),
    " ",
    name(finding.code),
    " (",
    prose(finding.subject),
    "): ",
    prose(finding.message),
    " ",
    prose(finding.remedy),
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
var fields = [
  ["cpuModel", "CPU model"],
  ["cpuCount", "CPUs"],
  ["architecture", "architecture"],
  ["operatingSystem", "operating system"],
  ["compiler", "compiler"],
  ["compilerFlags", "compiler flags"],
  ["runtime", "runtime"],
  ["kernel", "kernel"],
  ["libc", "C library"],
  ["cpuConfig", "CPU configuration"],
  ["cpuAffinity", "CPU affinity"],
  ["aslr", "ASLR"],
  ["platform", "platform"],
  ["harness", "benchmark tool"],
  ["suiteVersion", "suite version"],
  ["timer", "timer"],
  ["host", "host"],
  ["bootTime", "boot time"]
];
var valueLimit = 160;
function environmentSection(review2) {
  const baseline = review2.evidence.baseline.environment;
  const candidate = review2.evidence.candidate.environment;
  const known = fields.filter(([key]) => baseline[key] !== void 0 || candidate[key] !== void 0);
  const differing = known.filter(([key]) => baseline[key] !== candidate[key]);
  const same = known.length - differing.length;
  const unknown2 = fields.filter((field) => !known.includes(field)).map(([, word]) => word);
  const rows2 = differing.map(([key, word], index) => ({
    weight: -index,
    cells: [[word], value(baseline[key]), value(candidate[key])]
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
  blocks.push(paragraph(`${count(same, "field")} the same on both sides.${neither}`));
  return { kind: "details", id: "environment", title: [`Environment: ${titleOf(differing.length, same)}`], blocks };
}
function titleOf(differing, same) {
  if (differing > 0) return `${count(differing, "field")} ${differing === 1 ? "differs" : "differ"}, ${same} the same`;
  return same === 0 ? "nothing is known of it" : `no difference in ${count(same, "field")}`;
}
function value(text) {
  return [text === void 0 ? "not said" : name(String(text), valueLimit)];
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
var row = (weight, text) => ({ weight, cells: [text] });
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
  const joined3 = pieces.flatMap((piece, index) => index === 0 ? piece : [", ", ...piece]);
  return [strong(role), " ", name(label, 40), joined3.length === 0 ? ": origin unknown" : ": ", ...joined3, "."];
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
  const trust = trustSentence(review2, facts);
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
var explainedTold = 0.25;
function explainedSentence(review2) {
  const shares = review2.trust.references.flatMap(
    ({ explained }) => explained === null ? [] : [Math.min(1, explained)]
  );
  const most = Math.max(0, ...shares);
  if (most < explainedTold) return [];
  const percent2 = (share) => (Math.max(0, share) * 100).toFixed(0);
  const [low, high] = [percent2(Math.min(...shares)), percent2(most)];
  const range = low === high ? high : `${low} – ${high}`;
  return [
    strong(`${range} % of this win disappears against the ${shares.length === 1 ? "reference" : "references"}.`),
    " "
  ];
}
function trustSentence(review2, facts) {
  const { level: level2, credibleRange: credibleRange2 } = review2.trust;
  const range = credibleRange2 === null ? [] : [
    ...explainedSentence(review2),
    `Credible range: ${rangeText(credibleRange2.low, credibleRange2.high, facts.direction)}.`
  ];
  switch (level2) {
    case "trusted":
      return ["The baseline is ", strong("trusted"), ": the checks found nothing against it. ", ...range];
    case "unverified":
      return review2.trust.references.length === 0 ? ["The baseline is ", strong("unverified"), ": there was no reference and no history to hold it against."] : [
        "The baseline is ",
        strong("unverified"),
        ": nothing speaks against it, and nothing vouches for it. ",
        ...range
      ];
    case "suspect":
      return ["The baseline is ", strong("suspect"), ": see the warning below. ", ...range];
    case "unusable":
      return range;
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
  const joined3 = sentences.flatMap((sentence, index) => index === 0 ? sentence : [" ", ...sentence]);
  return [paragraph(strong(onlyNew ? "New:" : "Partial:"), " ", ...joined3)];
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
  const named = gate.scope === "memory" && gate.name !== "" ? ["memory of ", name(gate.name)] : subject;
  const speedup = speedupText(logOfRatio(gate.speedup), direction);
  const interval = intervalText(logOfRatio(gate.low), logOfRatio(gate.high), direction);
  const beyond = gate.outcome === "fail" ? "beyond" : "not clearly within";
  return [...named, `: ${speedup} (95 % CI ${interval}), ${beyond} the tolerated ${thresholdText(gate.threshold)}`];
}
function nextStepsSection(review2) {
  const [first, ...more] = review2.findings.filter((finding) => finding.severity !== "info");
  if (first === void 0) return [];
  const rest = more.length === 0 ? [] : [[`${count(more.length, "more finding")} under “Baseline checks” below.`]];
  const level2 = first.severity === "error" ? "caution" : "warning";
  return [{ kind: "alert", level: level2, paragraphs: [findingText(first), ...rest] }];
}
function findingText(finding) {
  return [name(finding.code), " ", prose(finding.message), " ", prose(finding.remedy)];
}

// src/report/review-document.ts
function reviewDocument(review2, context) {
  const facts = factsOf2(review2);
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
  const facts = factsOf2(review2);
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
    const { better, worse } = facts.direction;
    figures3.push(
      ["geometric mean", speedupText(logSpeedup, facts.direction), against],
      ["95 % interval", intervalText(low, high, facts.direction), against],
      ["benchmarks", countsText(facts.suite.counts), `${better} / ${worse} / equivalent / inconclusive`],
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
      return `<aside class="alert ${block.level}">${block.paragraphs.map((text) => `<p>${inlineHtml(text)}</p>`).join("")}</aside>`;
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
function inlineHtml(text) {
  return text.map(pieceHtml).join("");
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
var code = (text) => `<code>${htmlText(text)}</code>`;
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
function referenceJson({ label, comparison, deficit, explained }) {
  const suite = comparison.metrics[0]?.suite ?? null;
  const interval = suite === null ? { speedup: null, low: null, high: null } : intervalJson(suite.estimate);
  return {
    label,
    ...interval,
    deficit: deficit === null ? null : fractionOf(deficit),
    explained: finite(explained)
  };
}
function findingJson({ code: code2, severity, subject, message, evidence, remedy }) {
  return { code: code2, severity, subject, message, evidence: [...evidence], remedy };
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

// src/report/markdown.ts
var forestWidth = 25;
function markdownOf(document) {
  return `### ${inlineMarkdown(document.title)}

${document.blocks.map(blockMarkdown).join("\n")}`;
}
function inlineMarkdown(text) {
  return joinMarkdown(text.map(pieceMarkdown));
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
function escapeOurs(text) {
  return text.replace(/[\\`*_[\]&~|$]|<(?=[a-z/!?])|@(?=\w)|#(?=\d)/giu, "\\$&");
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
${block.paragraphs.map((text) => `> ${inlineMarkdown(text)}
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
function cellText2(text, column) {
  if (column.align === "left") return text;
  return text.map((piece) => {
    if (typeof piece === "string") return unbroken(piece);
    return piece.kind === "strong" ? { ...piece, text: cellText2(piece.text, column) } : piece;
  });
}
var unbroken = (text) => text.replaceAll("– ", "–⁠ ").replaceAll(" ", " ");
function listItem(row2) {
  return `- ${inlineMarkdown(row2.cells[0] ?? [])}
`;
}
function smallLine(row2) {
  return `<sub>${inlineMarkdown(row2.cells[0] ?? [])}</sub>  
`;
}
function inlineHtml2(text) {
  return text.map((piece) => {
    if (typeof piece === "string") return htmlText(piece);
    if (piece.kind === "name") return `<code>${htmlText(shownName2(piece.text, piece.limit))}</code>`;
    if (piece.kind === "strong") return `<b>${inlineHtml2(piece.text)}</b>`;
    return "";
  }).join("");
}

// src/report/fit.ts
var summaryBudget = 9e5;
function byteLength(text) {
  let bytes = 0;
  for (const character of text) {
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
function textWidth(text) {
  if (plainAscii.test(text)) return text.length;
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width;
}
function characterWidth(character) {
  if (combining.test(character)) return 0;
  return wide.test(character) ? 2 : 1;
}
function pad(text, width, align) {
  const padding = " ".repeat(Math.max(0, width - textWidth(text)));
  return align === "left" ? text + padding : padding + text;
}
function clipToWidth(text, width) {
  if (textWidth(text) <= width) return text;
  if (width <= 1) return "…".slice(0, width);
  const characters = Array.from(text);
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
function wrap(text, width) {
  const lines = [];
  let line = "";
  for (const word of text.split(" ")) {
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
function wrapped2(text, { width }, indent = "") {
  return wrap(text, Math.min(width, textWidthLimit) - indent.length).map((line) => indent + line);
}

// src/report/terminal-lists.ts
var thresholdsShown = 10;
function quietLines(facts, screen) {
  const benchmarks = facts.main?.benchmarks ?? [];
  const short = (text) => shortName(text, screen);
  const of = (outcome) => benchmarks.filter(isCompared).filter((benchmark) => benchmark.outcome === outcome).map((benchmark) => `${short(benchmark.name)} ${changeText(benchmark.minimumDetectableEffect)}`);
  const notComparable2 = facts.notComparable.flatMap(
    ({ name: text, reason }) => wrapped2(`${short(text)}: ${inlineTerminal([prose(reason)])}`, screen, "  ")
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
  const shown2 = gates.slice(0, thresholdsShown).flatMap((text) => wrapped2(text, screen, "  "));
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
  const changed = changedBenchmarks(metric).map(
    (benchmark) => `${shortName(benchmark.name, screen)} ${speedupText(benchmark.estimate.logSpeedup, direction)}`
  );
  const title = `${label}: ${speedupText(estimate.logSpeedup, direction)} against the baseline (95 % CI ${intervalText(estimate.low, estimate.high, direction)}), ${counts.equivalent} equivalent, ${counts.inconclusive} inconclusive, changed`;
  return changed.length === 0 ? wrapped2(`${title}: none`, screen) : namesLine(title, changed, screen);
}
function shortName(text, { width }) {
  return clipToWidth(inlineTerminal([name(text)]), Math.min(60, width - 20));
}
function namesLine(title, names, screen) {
  if (names.length === 0) return [];
  const joined3 = names.map((text) => text.replaceAll(" ", " ")).join(", ");
  const [first = "", ...rest] = wrapped2(`${title} (${names.length}): ${joined3}`, screen, "  ");
  return [first.slice(2), ...rest].map((line) => line.replaceAll(" ", " "));
}
function findingLines(review2, screen) {
  if (review2.findings.length === 0) return [];
  const paints = {
    error: screen.palette.red,
    warning: screen.palette.yellow,
    info: screen.palette.dim
  };
  const lines = review2.findings.flatMap((finding) => {
    const { severity, code: code2, subject, message, remedy } = finding;
    const text = inlineTerminal([`${severity} ${code2} (`, name(subject, 40), "): ", prose(message)]);
    const [first = "", ...rest] = wrapped2(text, screen, "  ");
    const painted = `  ${paints[severity](severity)}${first.slice(2 + severity.length)}`;
    return [painted, ...rest, ...wrapped2(inlineTerminal([prose(remedy)]), screen, "    ")];
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
      const text = typeof column.cells === "function" ? column.cells(row2, columnWidth) : column.cells[row2] ?? "";
      const cell = pad(clipToWidth(text, columnWidth), columnWidth, column.align);
      return column.paint === void 0 ? cell : column.paint(cell, row2);
    })
  );
  return [paintTitle(title), ...rows2];
}
function layOut(columns, width) {
  const natural = columns.map(leastWidth);
  const [first = 0] = natural;
  const needed = natural.reduce((sum2, one) => sum2 + one, 0) + gap.length * (columns.length - 1);
  const spare = width - needed;
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
  const facts = factsOf2(review2);
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
    (text) => wrapped2(inlineTerminal(text).replace(new RegExp(`^${verdictWord(review2)}\\. `, "u"), ""), screen, "  ")
  );
  return [...painted, ...reason];
}
function splitAtBreaks(text) {
  const at = text.findIndex((piece) => typeof piece === "object" && piece.kind === "break");
  return at < 0 ? [text] : [text.slice(0, at), ...splitAtBreaks(text.slice(at + 1))];
}
function verdictPaint(review2, palette) {
  const { kind, notJudged } = review2.verdict;
  if (kind === "pass" && notJudged === null) return review2.trust.level === "suspect" ? palette.yellow : palette.green;
  return kind === "inconclusive" && notJudged === null ? palette.yellow : palette.red;
}
function claimLines(review2, facts, screen) {
  const { better, worse } = facts.direction;
  const against = [
    ["baseline ", facts.baselineLabel, review2.comparison],
    ...review2.trust.references.map((one) => ["reference", one.label, one.comparison])
  ];
  const suites = against.map(([, , comparison]) => comparison.metrics[0]?.suite ?? null);
  const cells = (text) => suites.map((suite) => suite === null ? "–" : text(suite));
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
        paint: (text, row2) => speedupPaint(suites[row2]?.estimate, screen.palette)(text)
      },
      {
        title: "95 % CI",
        align: "right",
        cells: cells((suite) => intervalText(suite.estimate.low, suite.estimate.high, facts.direction)),
        leaveOut: 2
      },
      {
        title: `${better}/${worse}/equiv./inconcl.`,
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
  return estimate !== void 0 && estimate.high < 0 ? palette.red : (text) => text;
}
function changedLines(facts, screen) {
  if (facts.main === null) return [];
  const changed = changedBenchmarks(facts.main);
  if (changed.length === 0) return ["No benchmark is called changed."];
  const slower = changed.filter((benchmark) => benchmark.outcome === "slower").length;
  const { better, worse } = facts.direction;
  const title = `${slower} ${worse}, ${changed.length - slower} ${better}, strongest first`;
  return [screen.palette.bold(title), ...changedTable2(changed, facts.main, facts.direction, screen)];
}
function changedTable2(changed, { metric }, direction, screen) {
  const scale2 = forestScale(changed.map((benchmark) => benchmark.estimate));
  const paint = (text, row2) => speedupPaint(changed[row2]?.estimate, screen.palette)(text);
  return terminalTable(
    [
      {
        title: "benchmark",
        align: "left",
        cells: changed.map((benchmark) => inlineTerminal([name(benchmark.name, 60)]))
      },
      {
        title: "change",
        align: "right",
        cells: changed.map((benchmark) => speedupText(benchmark.estimate.logSpeedup, direction)),
        paint
      },
      {
        title: "95 % CI",
        align: "right",
        cells: changed.map(({ estimate }) => intervalText(estimate.low, estimate.high, direction)),
        leaveOut: 3
      },
      {
        title: `${direction.worse} ◄ │ ► ${direction.better}`,
        align: "left",
        cells: (row2, width) => {
          const estimate = changed[row2]?.estimate;
          return estimate === void 0 ? "" : drawInterval({ ...estimate, estimate: estimate.logSpeedup }, scale2, width, " ");
        },
        paint,
        leaveOut: 2
      },
      {
        title: "baseline",
        align: "right",
        cells: changed.map(({ baseline }) => valueText(baseline.mean, metric)),
        leaveOut: 0
      },
      {
        title: "candidate",
        align: "right",
        cells: changed.map(({ candidate }) => valueText(candidate.mean, metric)),
        leaveOut: 1
      }
    ],
    changed.length,
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
async function compare(words, version) {
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
  const judge2 = (evidence) => review(evidence, settings.policy);
  const reviews = [judge2(first), ...others.map(judge2)];
  const text = renderReport(request, reviews, version, surroundings());
  process.exitCode = Math.max(...reviews.map((review2) => exitCodeOf(review2.verdict)));
  if (request.output === null) process.stdout.write(text);
  else writeReport(request.output, text);
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
function readConfig(path) {
  try {
    return readFileSync2(path, "utf8");
  } catch (error2) {
    const why = errorCode(error2) === "ENOENT" ? "does not exist" : "cannot be read";
    throw new PlumblineError("setting-invalid", `--config: the file ${path} ${why}.`, "Check the path.", error2);
  }
}
function writeReport(path, text) {
  try {
    writeFileSync(path, text);
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
    ...findings.filter((finding) => isFieldReport && finding.severity !== "info" && finding.code.startsWith("input.")).map((finding) => `plumbline: ${finding.severity}: ${finding.message}
  ${finding.remedy}
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
      return compare(rest, version);
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
