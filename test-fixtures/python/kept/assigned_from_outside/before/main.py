"""Another module puts its own object where the table is."""
import app


class Fake:
    def scan(self):
        return {"Count": -1}


print(app.count())
app.table = Fake()
print(app.count())
