package dev.defrost.benchmarks;

/** The module that {@code benchmarks/compare.py} generates, too. */
final class GeneratedModule {
    static final int LINES = 53;
    private static final int FUNCTIONS = 7;

    private GeneratedModule() {}

    static String text(int number) {
        StringBuilder text = new StringBuilder("""
                import boto3

                table = boto3.resource("dynamodb").Table("table%1$d")
                bucket = boto3.resource("s3").Bucket("bucket%1$d")
                """.formatted(number));
        for (int i = 1; i <= FUNCTIONS; i++) {
            text.append("""


                    def load%1$d(key, limit=%1$d):
                        item = table.get_item(Key={"id": key}).get("Item")
                        for obj in bucket.objects.filter(Prefix=key):
                            print(obj.key, obj.size, limit)
                        return item
                    """.formatted(i));
        }
        return text.toString();
    }
}
