"""Attributes that texts and patterns name: getattr, setattr, format, attrgetter, case."""
import boto3
import operator

class H_1:
    def __init__(self):
        self.t_1 = boto3.resource("dynamodb").Table("users")
class P_1:
    def __init__(self):
        self.x_1 = H_1()
print((getattr(P_1(), 'x_1')).t_1.name)

class H_2:
    def __init__(self):
        self.t_2 = boto3.resource("dynamodb").Table("users")
class P_2:
    def __init__(self):
        self.x_2 = H_2()
n_2 = 'x_2'
print((getattr(P_2(), n_2)).t_2.name)

class H_3:
    def __init__(self):
        self.t_3 = boto3.resource("dynamodb").Table("users")
class P_3:
    x_3 = None
print((getattr(P_3(), 'y_3', H_3())).t_3.name)

class H_4:
    def __init__(self):
        self.t_4 = boto3.resource("dynamodb").Table("users")
class P_4:
    x_4 = None
p_4 = P_4()
setattr(p_4, 'x_4', H_4())
print(p_4.x_4.t_4.name)

class H_5:
    def __init__(self):
        self.t_5 = boto3.resource("dynamodb").Table("users")
class P_5:
    def __init__(self, **kw):
        self.x_5 = None
        for k_5, w_5 in kw.items():
            setattr(self, k_5, w_5)
p_5 = P_5(x_5=H_5())
print(p_5.x_5.t_5.name)

class H_6:
    def __init__(self):
        self.t_6 = boto3.resource("dynamodb").Table("users")
class P_6:
    x_6 = None
p_6 = P_6()
p_6.__setattr__('x_6', H_6())
print(p_6.x_6.t_6.name)

class H_7:
    def __init__(self):
        self.t_7 = boto3.resource("dynamodb").Table("users")
class P_7:
    x_7 = None
p_7 = P_7()
for n_7 in ('x_7',):
    setattr(p_7, n_7, H_7())
print(p_7.x_7.t_7.name)

class H_8:
    def __init__(self):
        self.t_8 = boto3.resource("dynamodb").Table("users")
class P_8:
    def __init__(self):
        self.x_8 = H_8()
print(vars(P_8())['x_8'].t_8.name)

class H_9:
    def __init__(self):
        self.t_9 = boto3.resource("dynamodb").Table("users")
class P_9:
    def __init__(self):
        self.x_9 = H_9()
for k_9, y_9 in P_9().__dict__.items():
    print(y_9.t_9.name)

class H_10:
    def __init__(self):
        self.t_10 = boto3.resource("dynamodb").Table("users")
class P_10:
    def __init__(self):
        self.x_10 = H_10()
print(operator.attrgetter('x_10')(P_10()).t_10.name)

class H_11:
    def __init__(self):
        self.t_11 = boto3.resource("dynamodb").Table("users")
class P_11:
    def __init__(self):
        self.x_11 = H_11()
print('{0.x_11.t_11.name}'.format(P_11()))

class H_12:
    def __init__(self):
        self.t_12 = boto3.resource("dynamodb").Table("users")
x_12 = H_12()
print('{x_12.t_12.name}'.format(x_12=x_12))

class H_13:
    def __init__(self):
        self.t_13 = boto3.resource("dynamodb").Table("users")
class P_13:
    def __init__(self):
        self.x_13 = H_13()
match P_13():
    case P_13(x_13=y_13):
        print(y_13.t_13.name)

class H_14:
    def __init__(self):
        self.t_14 = boto3.resource("dynamodb").Table("users")
class P_14:
    __match_args__ = ('x_14',)
    def __init__(self):
        self.x_14 = H_14()
match P_14():
    case P_14(y_14):
        print(y_14.t_14.name)

class P_15:
    def __init__(self):
        self.x_15 = boto3.resource("s3").Bucket("photos")
print((getattr(P_15(), 'x_15')).name)

class P_16:
    def __init__(self):
        self.x_16 = boto3.resource("s3").Bucket("photos")
n_16 = 'x_16'
print((getattr(P_16(), n_16)).name)

class P_17:
    x_17 = None
print((getattr(P_17(), 'y_17', boto3.resource("s3").Bucket("photos"))).name)

class P_18:
    x_18 = None
p_18 = P_18()
setattr(p_18, 'x_18', boto3.resource("s3").Bucket("photos"))
print(p_18.x_18.name)

class P_19:
    def __init__(self, **kw):
        self.x_19 = None
        for k_19, w_19 in kw.items():
            setattr(self, k_19, w_19)
p_19 = P_19(x_19=boto3.resource("s3").Bucket("photos"))
print(p_19.x_19.name)

class P_20:
    x_20 = None
p_20 = P_20()
p_20.__setattr__('x_20', boto3.resource("s3").Bucket("photos"))
print(p_20.x_20.name)

class P_21:
    x_21 = None
p_21 = P_21()
for n_21 in ('x_21',):
    setattr(p_21, n_21, boto3.resource("s3").Bucket("photos"))
print(p_21.x_21.name)

class P_22:
    def __init__(self):
        self.x_22 = boto3.resource("s3").Bucket("photos")
print(vars(P_22())['x_22'].name)

class P_23:
    def __init__(self):
        self.x_23 = boto3.resource("s3").Bucket("photos")
for k_23, y_23 in P_23().__dict__.items():
    print(y_23.name)

class P_24:
    def __init__(self):
        self.x_24 = boto3.resource("s3").Bucket("photos")
print(operator.attrgetter('x_24')(P_24()).name)

class P_25:
    def __init__(self):
        self.x_25 = boto3.resource("s3").Bucket("photos")
print('{0.x_25.name}'.format(P_25()))

x_26 = boto3.resource("s3").Bucket("photos")
print('{x_26.name}'.format(x_26=x_26))

class P_27:
    def __init__(self):
        self.x_27 = boto3.resource("s3").Bucket("photos")
match P_27():
    case P_27(x_27=y_27):
        print(y_27.name)

class P_28:
    __match_args__ = ('x_28',)
    def __init__(self):
        self.x_28 = boto3.resource("s3").Bucket("photos")
match P_28():
    case P_28(y_28):
        print(y_28.name)
