package dev.defrost.python.semantics;

/** Cases of {@link DefUseTest}. */
final class DefUseCases {
    static final String TEXT = """
            ### straight line
            x = 1
            print(x)  # x <- 1
            x = 2
            print(x)  # x <- 3
            ### branch
            x = 1
            if c:
                x = 2
                print(x)  # x <- 3
            elif d:
                x = 3
            print(x)  # x <- 1 3 6
            ### both branches
            if c:
                x = 1
            else:
                x = 2
            print(x)  # x <- 2 4
            ### bound on one path
            if c:
                x = 1
            print(x)  # x <- 2 ?
            ### while loop
            x = 1
            while x:  # x <- 1 4
                print(x)  # x <- 1 4
                x = 2
            print(x)  # x <- 1 4
            ### while true leaves by break only
            x = 1
            while True:
                x = 2
                if c:
                    break
                x = 3
            print(x)  # x <- 3
            ### for loop
            def f(xs):
                last = None
                for x in xs:  # xs <- 1
                    print(x, last)  # x <- 3 last <- 2 5
                    last = x
                return x, last  # x <- 3 ? last <- 2 5
            ### the iterable is evaluated once
            x = g()
            for x in x.children():  # x <- 1
                pass
            ### loop else and continue
            for x in xs:
                y = 1
                if c:
                    y = 2
                    continue
                if d:
                    y = 3
                    break
            else:
                print(y)  # y <- 2 4 ?
                y = 4
            print(y)  # y <- 7 11
            ### return ends a path
            def f():
                x = 1
                if c:
                    x = 2
                    return x  # x <- 4
                return x  # x <- 2
            ### raise ends a path
            def f():
                x = 1
                if c:
                    x = 2
                    raise E
                return x  # x <- 2
            ### try: before and after every statement
            x = 1
            try:
                x = 2
                x = 3
            except E:
                print(x)  # x <- 1 3 4
            else:
                print(x)  # x <- 4
            print(x)  # x <- 1 3 4
            ### a handler sees what held inside the try only
            x = 1
            x = 2
            try:
                f()
                x = 3
            except E:
                print(x)  # x <- 2 5
            ### finally sees everything
            def f():
                x = 1
                try:
                    x = 2
                    return
                finally:
                    print(x)  # x <- 2 4
            ### after a finally only normal ends go on
            def f():
                x = 1
                try:
                    x = 2
                finally:
                    g()
                return x  # x <- 2 4
            ### the name of a handler is unbound after it
            e = 1
            try:
                f()
            except E as e:
                print(e)  # e <- 4
            print(e)  # e <- 1 ?
            ### break out of a handler unbinds too
            while True:
                try:
                    f()
                except E as e:
                    break
            print(e)  # e <- ?
            ### with may swallow
            x = 1
            with suppress(E) as s:
                x = 2
                print(s)  # s <- 2
                x = 3
            print(x)  # x <- 1 3 5
            ### open lets exceptions pass
            x = 1
            with open(p) as s:
                x = 2
            print(x, s)  # x <- 3 s <- 2
            ### an open of one's own may swallow
            from mine import open
            x = 1
            with open(p) as s:
                x = 2
            print(x)  # x <- 2 4
            ### return inside with
            def f():
                x = 1
                with m():
                    x = 2
                    return x  # x <- 4
                return x  # x <- 2 4
            ### match
            match v:
                case {"a": x, **rest}:
                    print(x, rest)  # x <- 2 rest <- 2
                case [x] | (x, 1):
                    print(x)  # x <- 4
                case y if y > 1:  # y <- 6
                    print(y)  # y <- 6
                case _:
                    x = 3
            print(x)  # x <- 2 4 9 ?
            ### augmented assignment reads and binds
            x = 1
            x += 1  # x <- 1
            print(x)  # x <- 2
            ### value before target
            x = 1
            x = x + 1  # x <- 1
            print(x)  # x <- 2
            ### loop-carried augmented assignment
            n = 0
            for i in xs:
                n += 1  # n <- 1 3
            print(n)  # n <- 1 3
            ### delete
            x = 1
            del x
            print(x)  # x <- ?
            ### declaration without value binds nothing
            x: int
            print(x)  # x <- ?
            x: int = 1
            print(x)  # x <- 3
            ### walrus
            if (m := f()) and m.x:  # m <- 1
                print(m)  # m <- 1
            print(m)  # m <- 1
            ### walrus that may be skipped
            y = 0
            if c and (y := f()):
                print(y)  # y <- 1 2
            print(y)  # y <- 1 2
            ### walrus within a skipped operand
            y = 0
            print(c and (y := f()) and y.z)  # y <- 2
            ### walrus in a conditional expression
            y = 0
            z = (y := 1) if c else y  # y <- 1
            print(y)  # y <- 1 2
            ### walrus in a comprehension
            last = None
            out = [last for v in vs if (last := v)]  # last <- 2
            print(last)  # last <- 1 2
            ### while with walrus
            token = None
            while (token := f(token)):  # token <- 1 2
                print(token)  # token <- 2
            ### tuple targets
            a, (b, *c) = f()
            print(a, b, c)  # a <- 1 b <- 1 c <- 1
            ### target expressions see earlier targets
            i = 1
            i = a[i] = 2  # i <- 2
            ### list comprehension reads in place
            x = 1
            ys = [x for _ in r]  # x <- 1
            x = 2
            ### comprehension variable
            x = 1
            ys = [x for x in x]  # x <- 1 2
            ### dict comprehension in class body sees the module
            x = 1
            class C:
                y = {k: x for k in z}  # x <- 1
            x = 2
            ### class body reads in place
            x = 1
            class C:
                a = x  # x <- 1
            x = 2
            ### class variable shadows from its binding on
            x = 1
            class C:
                x = 2
                y = x  # x <- 3
                def m(self):
                    return x  # x <- 1
            ### generator expression consumed at once
            x = 1
            y = sum(x for _ in r)  # x <- 1
            z = ",".join(x for _ in r)  # x <- 1
            x = 2
            ### generator expression kept for later
            x = 1
            y = (x for _ in r)  # x <- 1 3
            x = 2
            ### a sum of one's own may keep it
            from mine import sum
            x = 1
            y = sum(x for _ in r)  # x <- 2 4
            x = 2
            ### lambda is deferred
            x = 1
            f = lambda: x  # x <- 1 3
            x = 2
            ### lambda default is not
            x = 1
            f = lambda y=x: y  # x <- 1 y <- 2
            x = 2
            ### what is gone before the function is made
            x = 1
            x = 2
            def f():
                return x  # x <- 2 5
            x = 3
            ### closure
            def f():
                x = 1
                def g():
                    return x  # x <- 2 5
                x = 2
                return g
            ### closure over a loop variable
            def f(xs):
                for x in xs:
                    def g():
                        return x  # x <- 2
            ### recursion sees its own name
            def f():
                return f()  # f <- 1
            ### global in a function
            x = None
            def f():
                global x
                print(x)  # x <- 1 5 ?
                x = 2
            print(x)  # x <- 1 5 ?
            ### global only bound in a function
            def f():
                global x
                x = 1
            print(x)  # x <- 3 ?
            ### nonlocal
            def f():
                x = 1
                def g():
                    nonlocal x
                    x = 2
                g()
                return x  # x <- 2 5 ?
            ### parameters
            def f(a, *b, c=1, **d):
                print(a, b, c, d)  # a <- 1 b <- 1 c <- 1 d <- 1
                a = 2
                print(a)  # a <- 3
            ### default values see the enclosing scope
            x = 1
            def f(x=x):  # x <- 1
                return x  # x <- 2
            ### imports
            import a.b, a.c
            import a.d as e
            from m import g as h, i
            print(a, e, h, i)  # a <- 1 e <- 2 h <- 3 i <- 3
            ### conditional import
            try:
                import x
            except ImportError:
                x = None
            print(x)  # x <- 2 4
            ### star import may bind
            x = 1
            from m import *
            print(x)  # x <- 1 2
            x = 2
            print(x)  # x <- 4
            ### dead code sees all
            def f():
                x = 1
                return
                print(x)  # x <- 2 5 ?
                x = 2
            ### function-local import
            def f():
                import boto3
                return boto3  # boto3 <- 2
            ### nested function bodies do not run here
            x = 1
            def f():
                x = 2
                return x  # x <- 3
            print(x)  # x <- 1
            ### finally on break
            for i in xs:
                x = 1
                try:
                    x = 2
                    break
                finally:
                    print(x)  # x <- 2 4
            else:
                x = 3
            print(x)  # x <- 2 4 9
            ### async
            async def f(xs):
                async with m() as s:
                    async for x in s.y:  # s <- 2
                        await x  # x <- 3
                return s  # s <- 2
            """;

    private DefUseCases() {
    }
}
