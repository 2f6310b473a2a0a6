package dev.defrost.python.semantics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Stmt;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** In a case the last statement of the file, or of its last function, is an expression; the title starts with its type. */
class ExactTypesTest {
    private static final String HEADER = """
            import datetime, decimal, hashlib, json, math, os, random, time, uuid
            from datetime import datetime as dt, timedelta
            from decimal import Decimal
            """;

    private static final String EXPRESSIONS = """
            STR      f"u#{n}"
            STR      str(n)
            STR      "a" + str(n)
            STR      "a" "b"
            STR      "%s" % n
            STR      "{}".format(n).upper()
            STR      ",".join(n)
            STR      "-" * 3
            STR      "abc"[0]
            STR      "a,b".split(",")[0]
            STR      str(uuid.uuid4())
            STR      uuid.uuid4().hex
            STR      dt.now().isoformat()
            STR      datetime.datetime.utcnow().strftime("%Y")
            STR      datetime.date.today().isoformat()
            STR      (dt.now() + timedelta(days=1)).isoformat()
            STR      json.dumps(n)
            STR      os.environ["X"]
            STR      os.getenv("X", "y")
            STR      os.environ.get("X", "y")
            STR      os.getenv("X") or "y"
            STR      None or "y"
            STR      "a" if n else "b"
            STR      hashlib.sha256(n).hexdigest()
            STR      __name__
            STR      input()
            BYTES    "a".encode()
            BYTES    hashlib.md5(n).digest()
            LIST     "a b".split()
            LIST     [n] + [n]
            LIST     sorted(n)
            TUPLE    (n, n)
            DICT     {**n}
            SET      {n}
            INT      1 + 2 * 3
            INT      -1
            INT      7 // 2
            INT      2 ** 8
            INT      True + True
            INT      len(n)
            INT      int(n)
            INT      int(time.time())
            INT      round(time.time())
            INT      sum(1 for _ in n)
            INT      sum(len(x) for x in n)
            INT      random.randint(1, 6)
            INT      abs(-3)
            INT      math.floor(2.5)
            INT      max(1, len(n))
            INT      (x := 5)
            INT      dt.now().year
            FLOAT    1 / 2
            FLOAT    time.time() * 1000
            FLOAT    round(1.5, 1)
            FLOAT    float(n)
            FLOAT    (dt.now() - dt.now()).total_seconds()
            DECIMAL  Decimal(n)
            DECIMAL  decimal.Decimal("1") * 2
            DECIMAL  Decimal(1) + Decimal(2)
            BOOL     not n
            BOOL     n in n
            BOOL     n is not None
            BOOL     1 < 2 < 3
            BOOL     "a" == "b"
            BOOL     isinstance(n, str)
            BOOL     "a".startswith(n)
            BOOL     True and not n
            NONE     None
            UNKNOWN  n
            UNKNOWN  n == 1
            UNKNOWN  n < 1 < 2
            UNKNOWN  n + 1
            UNKNOWN  "a" + n
            UNKNOWN  n % 2
            UNKNOWN  n.lower()
            UNKNOWN  n.isoformat()
            UNKNOWN  os.getenv("X")
            UNKNOWN  os.environ.get("X", None)
            UNKNOWN  os.getenv("X", 5) or "a"
            UNKNOWN  os.getenv("X") and "y"
            UNKNOWN  json.loads(n)
            UNKNOWN  json.dumps(n, cls=n)
            UNKNOWN  1 if n else 1.0
            UNKNOWN  1 if n else True
            UNKNOWN  n or "y"
            UNKNOWN  2 ** n
            UNKNOWN  2 ** -1
            UNKNOWN  Decimal(1) + 1.0
            UNKNOWN  round(n)
            UNKNOWN  round(1.5, None)
            UNKNOWN  abs(n)
            UNKNOWN  sum(n)
            UNKNOWN  sum([0.5])
            UNKNOWN  max(n)
            UNKNOWN  max(1, 2.0)
            UNKNOWN  n[0]
            UNKNOWN  [1, 2][0].x
            UNKNOWN  math.floor(n)
            UNKNOWN  lambda: 1
            UNKNOWN  dt.now
            UNKNOWN  len
            """;

    private static final String PROGRAMS = """
            ### STR through a name
            x = "a"
            x
            ### UNKNOWN when definitions differ
            x = "a"
            if c: x = 1
            x
            ### STR when definitions agree
            if c: x = "a"
            else: x = str(n)
            x
            ### INT in a counting loop
            n = 0
            for i in xs: n += 1
            n
            ### UNKNOWN when a loop changes the type
            n = 1
            for i in xs: n = n / 2
            n
            ### FLOAT when a loop keeps it
            n = 1.0
            while c: n = n / 2
            n
            ### UNKNOWN after adding the unknown
            n = 0
            for i in xs: n += i
            n
            ### INT of range
            for i in range(3): pass
            i
            ### INT of an enumerate index
            for i, x in enumerate(xs): print(i)
            i
            ### UNKNOWN of an enumerated element
            for i, x in enumerate(xs): print(i)
            x
            ### STR of an enumerated split
            for i, x in enumerate("a b".split()): print(i)
            x
            ### UNKNOWN for a list that may have changed
            xs = [1]
            xs.append("a")
            for x in xs: pass
            x
            ### INT of the elements of a literal
            for x in [1, 2]: pass
            x
            ### UNKNOWN for mixed elements
            for x in [1, "a"]: pass
            x
            ### STR of one of several targets
            a, b = 1, "x"
            b
            ### UNKNOWN for a starred target
            a, *b = 1, "x"
            a
            ### UNKNOWN for a parameter, even with default and annotation
            def f(x: str = "a"):
                x
            ### TUPLE for star arguments
            def f(*x):
                x
            ### UNKNOWN for a shadowed builtin
            def str(x): return x
            str(1)
            ### UNKNOWN for a builtin shadowed by an import
            from m import len
            len(x)
            ### UNKNOWN for a shadowed parameter
            def f(int):
                int(1)
            ### UNKNOWN with a star import
            from m import *
            str(1)
            ### UNKNOWN for a name that a star import may bind
            x = 1
            from m import *
            x
            ### INT bound after a star import
            from m import *
            x = 1
            x
            ### UNKNOWN for a global bound elsewhere
            x = 1
            def g():
                global x
                x = "a"
            x
            ### INT for a global from a function
            x = 1
            def f():
                x
            ### UNKNOWN for a closure variable bound twice
            def f():
                x = 1
                g = lambda: x
                x = "a"
                return g
            x
            ### UNKNOWN for a deleted name that is a builtin
            id = 1
            if c: del id
            id
            ### UNKNOWN for another Decimal
            from mine import Decimal
            Decimal(1)
            ### UNKNOWN for a relative import
            from .decimal import Decimal
            Decimal(1)
            ### UNKNOWN when an import may have failed
            try:
                from decimal import Decimal
            except ImportError:
                Decimal = float
            Decimal(1)
            ### STR with walrus
            if (x := "a"): pass
            x
            ### UNKNOWN for a class variable that may be a global
            class C:
                if c: x = 1
                x
            ### UNKNOWN of a with target
            with open(p) as x: pass
            x
            ### INT of a comprehension variable
            [i for i in range(3)][0]
            i = 1
            i
            ### UNKNOWN for mutual dependence without a start
            while c:
                a = b
                b = a
            a
            ### INT for mutual dependence with one
            a = b = 0
            while c:
                a, b = b, a + b
            a
            ### UNKNOWN for mutual dependence with two
            a, b = 0, "x"
            while c:
                a, b = b, a
            a
            """;

    @TestFactory
    Stream<DynamicTest> expressions() {
        return EXPRESSIONS.lines().map(line -> DynamicTest.dynamicTest(line, () -> {
            String[] parts = line.split(" +", 2);
            assertThat(typeOfLast("def f(n):\n    " + parts[1] + "\n")).hasToString(parts[0]);
        }));
    }

    @TestFactory
    Stream<DynamicTest> programs() {
        return Parse.cases(PROGRAMS).entrySet().stream().map(entry -> DynamicTest.dynamicTest(entry.getKey(), () ->
                assertThat(typeOfLast(entry.getValue())).hasToString(entry.getKey().split(" ")[0])));
    }

    private static PyType typeOfLast(String source) {
        ParsedFile file = Parse.file(HEADER + source);
        Expr last = ((Stmt.ExprStmt) last(file.module().body)).value;
        return ExactTypes.of(file.scopes(), file.defUse(), name -> false).typeOf(last);
    }

    private static Stmt last(List<Stmt> body) {
        Stmt last = body.get(body.size() - 1);
        return last instanceof Stmt.FunctionDef def ? last(def.body) : last instanceof Stmt.ClassDef def ? last(def.body) : last;
    }
}
