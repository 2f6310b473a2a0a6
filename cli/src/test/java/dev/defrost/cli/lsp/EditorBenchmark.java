package dev.defrost.cli.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a keystroke to its diagnostics, over the protocol. Run by {@code benchmarks/editor}; it is no test of the build. */
class EditorBenchmark {
    private static final int WARM_UP = Integer.getInteger("editor.warmup", 400);
    private static final int KEYS = Integer.getInteger("editor.keys", 300);
    /** A pause that lets the settling begin, for the next keystroke to interrupt. */
    private static final long PAUSE_MILLIS = Long.getLong("editor.pause", 110);
    private static final String TYPED = "    response = table.get_item(Key={'id': str(user_id)})\n    print(response['Item'], f'{user_id}')\n";

    @TempDir
    Path folder;

    @Test
    void fileWithFewUses() throws IOException {
        type("2,000 lines, few uses", Files.writeString(folder.toRealPath().resolve("app.py"), module(2_000, 10)));
    }

    @Test
    void fileFullOfUses() throws IOException {
        type("2,000 lines, full of uses", Files.writeString(folder.toRealPath().resolve("app.py"), module(2_000, 1)));
    }

    @Test
    void largeWorkspace() throws IOException {
        Path root = folder.toRealPath();
        Files.writeString(root.resolve("db.py"), "import boto3\n\ntable = boto3.resource('dynamodb').Table('users')\n"
                + "bucket = boto3.resource('s3').Bucket('photos')\n");
        for (int i = 0; i < 400; i++) {
            String text = module(500, 10);
            Files.writeString(root.resolve("module_" + i + ".py"), i % 8 == 0 ? imported(text) : plain(text, i));
        }
        type("200,000 lines in 401 files, 51 of them connected by resources", root.resolve("module_8.py"));
    }

    private void type(String name, Path file) throws IOException {
        String uri = file.toUri().toString();
        String text = Files.readString(file);
        int line = (int) text.substring(0, text.indexOf("def load_" + (text.contains("def load_100(") ? "100" : "20") + "(")).lines().count() + 1;
        try (TestClient client = TestClient.start(Editors.modern(), null, file.getParent())) {
            client.open(uri, "python", text);
            client.diagnostics(uri);
            ThreadMXBean threads = ManagementFactory.getThreadMXBean();
            long worker = Arrays.stream(threads.getThreadInfo(threads.getAllThreadIds()))
                    .filter(info -> info != null && info.getThreadName().equals("defrost-worker")).findFirst().orElseThrow().getThreadId();
            double[] wall = new double[KEYS];
            double[] cpu = new double[KEYS];
            int row = line;
            int column = 0;
            for (int key = -WARM_UP; key < KEYS; key++) {
                char c = TYPED.charAt(Math.floorMod(key, TYPED.length()));
                sleep(PAUSE_MILLIS);
                client.published.clear();
                Position at = new Position(row, column);
                long cpuBefore = threads.getThreadCpuTime(worker);
                long before = System.nanoTime();
                client.change(uri, new TextDocumentContentChangeEvent(new Range(at, at), String.valueOf(c)));
                client.diagnostics(uri);
                if (key >= 0) {
                    wall[key] = (System.nanoTime() - before) / 1e6;
                    cpu[key] = (threads.getThreadCpuTime(worker) - cpuBefore) / 1e6;
                }
                row = c == '\n' ? row + 1 : row;
                column = c == '\n' ? 0 : column + 1;
            }
            System.out.printf("%s: wall p50 %.0f ms, p95 %.0f ms, max %.0f ms; processor time p50 %.0f ms, p95 %.0f ms%n", name,
                    share(wall, 50), share(wall, 95), share(wall, 100), share(cpu, 50), share(cpu, 95));
            assertThat(client.logged).isEmpty();
        }
    }

    private static double share(double[] values, int percent) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** Functions of ten lines, every {@code density}-th of which uses resources. */
    private static String module(int lines, int density) {
        StringBuilder text = new StringBuilder("import boto3\nimport json\n\ndynamodb = boto3.resource('dynamodb')\n"
                + "table = dynamodb.Table('users')\ns3 = boto3.resource('s3')\nbucket = s3.Bucket('photos')\n\n\n");
        for (int i = 0; i < lines / 10 - 1; i++) {
            text.append(i % density == 0 ? """
                    def load_%1$d(user_id, verbose=False):
                        response = table.get_item(Key={'id': user_id})
                        item = response.get('Item')
                        if verbose:
                            print(item)
                        for obj in bucket.objects.filter(Prefix='p%1$d'):
                            print(obj.key)
                        return item


                    """.formatted(i) : """
                    def compute_%1$d(values, factor=2):
                        total = 0
                        for value in values:
                            if value %% factor == 0:
                                total += value * factor
                            else:
                                total -= json.loads(str(value))
                        return {'total': total, 'n': len(values)}


                    """.formatted(i));
        }
        return text.toString();
    }

    /** The same with the resources of another file. */
    private static String imported(String text) {
        return "from db import bucket, table\nimport json\n" + text.substring(text.indexOf("\n\n\n"));
    }

    /** The same without resources. */
    private static String plain(String text, int number) {
        return imported(text).replace("from db import bucket, table", "from module_" + (number - 1) + " import compute_1")
                .replace("table.get_item(Key={'id': user_id})", "dict(user_id=user_id)").replace("bucket.objects.filter(Prefix=", "filter(None, ")
                .replace("obj.key", "obj");
    }
}
